import { useLingui } from '@lingui/react/macro'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { errorFor, type FieldsProps, NothingYet } from './public-round-fields.tsx'

const asOptions = (cards: readonly { key: string; text: string }[]) =>
  cards.map(({ key, text }) => ({ value: key, label: text }))

/** One step of the list: what, when, and who helps. */
export function StepFields({ round, part, errors, typed }: FieldsProps) {
  const { t } = useLingui()
  const line = round.answer.lines.find(({ key }) => key === String(part))
  const chosen = typed?.choice ?? (line ? (line.card ?? 'own') : '')
  const cards = round.deck.flatMap((group) => group.cards)
  return (
    <>
      <input type="hidden" name="line" value={part} />
      <ChoiceGroup
        legend={t`Stap ${part}: wat gaat u doen?`}
        type="radio"
        name="choice"
        options={[
          ...asOptions(cards),
          {
            value: 'own',
            label: t`Iets anders`,
            more: (
              <TextArea
                label={round.question ?? ''}
                id="text"
                name="text"
                rows={2}
                maxLength={200}
                defaultValue={typed?.text ?? line?.text ?? ''}
                error={errorFor(errors, 'text')}
              />
            ),
          },
        ]}
        defaultSelected={[chosen]}
      />
      <SelectField
        label={t`Wanneer doet u dat?`}
        id="when"
        name="when"
        emptyLabel={t`Kies wanneer`}
        options={asOptions(round.when)}
        defaultValue={typed?.when ?? line?.when ?? ''}
      />
      <SelectField
        label={t`Wie helpt u?`}
        id="who"
        name="who"
        emptyLabel={t`Kies wie`}
        options={asOptions(round.who)}
        defaultValue={typed?.who ?? line?.who ?? ''}
      />
    </>
  )
}

/** Where somebody did what one of their cards says. */
export function ProofFields({ game, round, part, errors, typed, args }: FieldsProps) {
  const skill = round.chosen[part - 1]
  if (!skill) return <NothingYet game={game} round={round} args={args} />
  const line = round.answer.lines.find(({ key }) => key === skill.key)
  return (
    <>
      <input type="hidden" name="line" value={skill.key} />
      <ChoiceGroup
        legend={skill.text}
        type="radio"
        name="choice"
        options={asOptions(round.deck.flatMap((group) => group.cards))}
        defaultSelected={[typed?.choice ?? line?.card ?? '']}
      />
      <TextArea
        label={round.question ?? ''}
        hint={round.hint ?? undefined}
        optional
        id="text"
        name="text"
        rows={2}
        maxLength={200}
        defaultValue={typed?.text ?? line?.text ?? ''}
        error={errorFor(errors, 'text')}
      />
    </>
  )
}
