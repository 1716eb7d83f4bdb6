import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceOption } from '../../ui/choice-option.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { errorFor, type FieldsProps } from './public-round-fields.tsx'
import { othersOf } from './round-pages.ts'

/** Something kind for one other person: what they told stands above it. */
export function GiveFields({ game, round, part, errors, typed }: FieldsProps) {
  const other = othersOf(game)[part - 1]
  if (!other)
    return (
      <Note icon="people">
        <Trans>U bent nog de enige in dit spel. Er is nu niemand om iets te geven.</Trans>
      </Note>
    )
  const given = round.given.find(({ toId }) => toId === other.id)
  return (
    <>
      <input type="hidden" name="to" value={other.id} />
      <Sheet className="gap-2">
        <h2 className="text-heading">
          <bdi>{other.firstName}</bdi>
        </h2>
        {other.cards.length > 0 && <p className="font-semibold">{other.cards.join(' · ')}</p>}
        {other.shared ? (
          <p>
            <bdi>{other.shared}</bdi>
          </p>
        ) : (
          <p className="text-ink-soft">
            <Trans>Deze persoon vertelt het hardop.</Trans>
          </p>
        )}
      </Sheet>
      {round.kind === 'GIVE_WORDS' ? (
        <TextArea
          label={round.question ?? ''}
          optional
          id="text"
          name="text"
          rows={2}
          maxLength={100}
          defaultValue={typed?.text ?? given?.text ?? ''}
          error={errorFor(errors, 'text')}
        />
      ) : (
        <GiveCards round={round} given={(given?.cards ?? []).map(({ key }) => key)} error={errorFor(errors, 'cards')} />
      )}
      <p className="text-ink-soft">
        <Trans>De ander ziet dat het van u komt. De begeleider kan het ook lezen.</Trans>
      </p>
    </>
  )
}

type GiveCardsProps = { round: FieldsProps['round']; given: string[]; error: string | undefined }

/** All cards at once, in groups that open: somebody looks for one that fits. */
function GiveCards({ round, given, error }: GiveCardsProps) {
  const all = round.deck.flatMap(({ cards }) => cards)
  return (
    <div className="grid gap-2">
      <input type="hidden" name="shown" value={all.map(({ key }) => key).join(',')} />
      {error && <CardsError words={error} />}
      {round.deck.map(({ title, cards }, index) => (
        <Disclosure key={title} summary={title} open={index === 0 || cards.some(({ key }) => given.includes(key))}>
          <div className="grid gap-2 text-ink">
            {cards.map(({ key, text }) => (
              <ChoiceOption
                key={key}
                id={`card-${key}`}
                type="checkbox"
                name={`card.${key}`}
                choice={{ value: 'on', label: text }}
                layout="cards"
                invalid={Boolean(error)}
                defaultChecked={given.includes(key)}
              />
            ))}
          </div>
        </Disclosure>
      ))}
    </div>
  )
}

function CardsError({ words }: { words: string }) {
  return (
    <p id="cards" tabIndex={-1} className="font-semibold text-brick">
      {words}
    </p>
  )
}

/** What the others gave: keep it, or let it be. */
export function KeepFields({ round, errors, typed }: FieldsProps) {
  const { t } = useLingui()
  return (
    <>
      {round.received.length > 0 ? (
        <fieldset className="grid gap-3">
          <legend className="mb-2 text-large font-bold">
            <Trans>Tips voor u</Trans>
          </legend>
          {round.received.map(({ id, fromName, text }) => (
            <ChoiceOption
              key={id}
              id={`gift-${id}`}
              type="checkbox"
              name={`gift.${id}`}
              choice={{ value: 'on', label: <bdi>{text}</bdi>, hint: t`Van ${fromName}` }}
              layout="cards"
              invalid={false}
              defaultChecked={round.answer.kept.includes(id)}
            />
          ))}
        </fieldset>
      ) : (
        <p className="text-ink-soft">
          <Trans>Er staat nog geen tip op uw scherm. Misschien hoorde u er een hardop.</Trans>
        </p>
      )}
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
    </>
  )
}
