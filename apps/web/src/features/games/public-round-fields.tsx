import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Note } from '../../ui/note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { CardBoxes } from './public-card-boxes.tsx'
import { GiveFields, KeepFields } from './public-gift-fields.tsx'
import type { Game, Round } from './public-play-page.tsx'
import type { PlayArgs } from './public-play-room.tsx'
import { ProofFields, StepFields } from './public-step-fields.tsx'

export type FieldsProps = {
  game: Game
  round: Round
  part: number
  errors: { field: string; message: string }[]
  /** What was typed and refused; null when the answer that is kept stands. */
  typed: Record<string, string> | null
  args: PlayArgs
}

/** The words of the error of one field. */
export const errorFor = (errors: FieldsProps['errors'], name: string) =>
  errors.find(({ field }) => field === name)?.message

/** What one chooses or writes in a round. */
export function RoundFields(props: FieldsProps) {
  switch (props.round.kind) {
    case 'PICK':
      return <PickFields {...props} />
    case 'ONE':
      return <OneField {...props} />
    case 'TELL':
      return <WriteField {...props} share />
    case 'WRITE':
      return <WriteField {...props} />
    case 'GIVE_WORDS':
    case 'GIVE_CARDS':
      return <GiveFields {...props} />
    case 'KEEP':
      return <KeepFields {...props} />
    case 'STEPS':
      return <StepFields {...props} />
    case 'PROOF':
      return <ProofFields {...props} />
    default:
      return null
  }
}

function PickFields({ round, part, errors, typed }: FieldsProps) {
  const { t } = useLingui()
  const group = round.deck[part - 1]
  if (!group) return null
  const got = new Set(round.received.flatMap(({ cards }) => cards.map(({ key }) => key)))
  const last = part === round.deck.length
  const all = round.deck.flatMap(({ cards }) => cards)
  const given = all.filter(({ key }) => got.has(key))
  return (
    <>
      {part === 1 && given.length > 0 && (
        <Note icon="heart" title={t`Dit zagen anderen in u`}>
          <p>{given.map(({ text }) => text).join(' · ')}</p>
        </Note>
      )}
      <CardBoxes
        title={group.title}
        cards={group.cards.map((card) => ({ ...card, hint: got.has(card.key) ? t`Gekregen van de groep` : undefined }))}
        chosen={round.answer.cards}
        atMost={round.atMost}
        error={errorFor(errors, 'cards')}
      />
      {last && (
        <TextArea
          label={round.question ?? ''}
          optional
          id="text"
          name="text"
          rows={2}
          maxLength={200}
          defaultValue={typed?.text ?? round.answer.text ?? ''}
          error={errorFor(errors, 'text')}
        />
      )}
    </>
  )
}

function OneField({ round, errors, game, args }: FieldsProps) {
  if (round.chosen.length === 0) return <NothingYet game={game} round={round} args={args} />
  return (
    <>
      <input type="hidden" name="shown" value={round.chosen.map(({ key }) => key).join(',')} />
      <ChoiceGroup
        legend={round.title}
        hideLegend
        type="radio"
        id="cards"
        name="card"
        options={round.chosen.map(({ key, text }) => ({ value: key, label: text }))}
        defaultSelected={round.answer.cards}
        error={errorFor(errors, 'cards')}
      />
    </>
  )
}

function WriteField({ round, errors, typed, share }: FieldsProps & { share?: boolean }) {
  const { t } = useLingui()
  return (
    <>
      {round.chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {round.chosen.map(({ key, text }) => (
            <li key={key} className="rounded-control border border-line-strong bg-sheet px-4 py-3 font-semibold">
              {text}
            </li>
          ))}
        </ul>
      )}
      <TextArea
        label={round.question ?? ''}
        hint={round.hint ?? undefined}
        id="text"
        name="text"
        rows={3}
        maxLength={200}
        counter={(left) => t`Nog ${left} tekens`}
        defaultValue={typed?.text ?? round.answer.text ?? ''}
        error={errorFor(errors, 'text')}
      />
      {share && (
        <ChoiceGroup
          legend={t`Wie mag dit lezen?`}
          type="radio"
          name="shared"
          options={[
            { value: 'off', label: t`Alleen ik`, icon: 'lock' },
            { value: 'on', label: t`De groep en de begeleider`, icon: 'people' },
          ]}
          defaultSelected={[(typed ? typed.shared === 'on' : round.answer.shared) ? 'on' : 'off']}
        />
      )}
      {round.answer.hidden && (
        <Note>
          <Trans>De begeleider haalde deze zin weg uit de groep. Alleen u ziet hem nog. U mag hem veranderen.</Trans>
        </Note>
      )}
    </>
  )
}

/** A round that goes on with cards that somebody who came late does not have yet. */
export function NothingYet({ game, round, args }: Pick<FieldsProps, 'game' | 'round' | 'args'>) {
  const from = game.earlier.find(({ number }) => number === round.chosenIn)
  return (
    <Note icon="info" title={<Trans>U heeft nog niets gekozen</Trans>}>
      {from && (
        <TextLink href={paths.play(args.params.code ?? '', args.params.token ?? '', { ronde: String(from.number) })}>
          <Trans>Ga eerst naar: {from.title}</Trans>
        </TextLink>
      )}
    </Note>
  )
}
