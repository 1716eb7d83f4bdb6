import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { ChoiceOption } from '../../ui/choice-option.tsx'
import { FieldError } from '../../ui/field-error.tsx'

type Props = {
  title: string
  cards: readonly { key: string; text: string; hint?: string | undefined }[]
  /** All cards that were chosen, also on other pages. */
  chosen: readonly string[]
  atMost: number | null
  error: string | undefined
}

/** A page of cards: tick what fits. Counts along, over all pages. */
export function CardBoxes({ title, cards, chosen, atMost, error }: Props) {
  const here = new Set(cards.map(({ key }) => key))
  const elsewhere = chosen.filter((key) => !here.has(key)).length
  const [ticked, setTicked] = useState(chosen.length - elsewhere)
  const count = (event: FormEvent<HTMLFieldSetElement>) =>
    setTicked(event.currentTarget.querySelectorAll('input:checked').length)
  const picked = elsewhere + ticked
  return (
    <fieldset onChange={count} aria-describedby={error ? 'cards-error' : undefined} className="grid min-w-0 gap-3">
      <legend className="mb-2 text-large font-bold">{title}</legend>
      <input type="hidden" name="shown" value={[...here].join(',')} />
      {error && <FieldError id="cards-error">{error}</FieldError>}
      {cards.map(({ key, text, hint }, index) => (
        <ChoiceOption
          key={key}
          id={index === 0 ? 'cards' : `card-${key}`}
          type="checkbox"
          name={`card.${key}`}
          choice={{ value: 'on', label: text, hint }}
          layout="cards"
          invalid={Boolean(error)}
          defaultChecked={chosen.includes(key)}
        />
      ))}
      {atMost !== null && (
        <p aria-live="polite" className="font-semibold text-green-deep">
          <Trans>
            U koos er {picked}. U mag er {atMost} kiezen.
          </Trans>
        </p>
      )}
    </fieldset>
  )
}
