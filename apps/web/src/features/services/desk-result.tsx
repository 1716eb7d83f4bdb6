import { Trans, useLingui } from '@lingui/react/macro'
import type { DeskResult_MatchFragment } from '@loper/graphql/documents'
import { roomNames } from '../../lib/service-words.ts'
import { classes } from '../../ui/classes.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Marked } from '../../ui/marked.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { useOpeningWords } from './opening-words.ts'
import { usePlaceWords } from './place-words.ts'

type Props = {
  match: DeskResult_MatchFragment
  number: number
  isChosen: boolean
  /** The id of the panel that tells more. */
  answerId: string
  onChoose(): void
}

/** One place where this person can go, in two lines. */
export function DeskResult({ match, number, isChosen, answerId, onChoose }: Props) {
  const { t, i18n } = useLingui()
  const openingWords = useOpeningWords()
  const placeWords = usePlaceWords()
  const { service, foundWords, openness } = match
  const { first, second } = openingWords(match)
  const hasNoDate = service.followsSessions && !match.opensOn
  const showsRoom = !hasNoDate && (service.room !== 'AVAILABLE' || service.followsSessions || !second)
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        aria-controls={answerId}
        onClick={onChoose}
        className={classes(
          'grid w-full grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-3 border-s-4 py-3 ps-2 pe-3 text-start hover:bg-sheet',
          isChosen ? 'border-green bg-sheet' : 'border-transparent',
        )}
      >
        <span className="row-span-2 pt-0.5 max-sm:hidden">{number <= 9 && <Kbd>{number}</Kbd>}</span>
        <b className="col-start-2 underline decoration-line-strong decoration-1 underline-offset-[0.18em] max-sm:col-start-1 max-sm:col-span-2">
          <Marked text={service.title} words={foundWords} />
        </b>
        <span className="col-start-3 text-end">
          {openness === 'OPEN_NOW' ? (
            <StatusShape state="on-course" label={first} />
          ) : hasNoDate ? (
            t`nog geen datum`
          ) : (
            first
          )}
        </span>
        <span className="col-start-2 text-ink-soft max-sm:col-start-1 max-sm:col-span-2">
          <span className="line-clamp-2">
            {placeWords(match)}. {service.kind === 'WALK_IN' && <Trans>Zonder afspraak.</Trans>}{' '}
            <Marked text={service.summary} words={foundWords} />
          </span>
        </span>
        <span className="col-start-3 text-end text-ink-soft">
          {second && <span className="block">{second}</span>}
          {showsRoom && <span className="block">{i18n._(roomNames[service.room]).toLowerCase()}</span>}
        </span>
      </button>
    </li>
  )
}
