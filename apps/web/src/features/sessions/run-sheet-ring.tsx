import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { ClockRing } from '../../ui/clock-ring.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { attendanceId } from './attendance-list.tsx'
import type { RunStep } from './run-sheet-page.tsx'
import { clockWords } from './session-words.ts'
import type { RunState } from './use-run.ts'

type Props = { steps: readonly RunStep[]; startsAt: Date; run: RunState }

export const momentOf = (startsAt: Date, minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)

/** The session as a ring that fills with the time; in the middle how long this step still takes. */
export function RunSheetRing({ steps, startsAt, run }: Props) {
  const { t } = useLingui()
  const clockAt = (minutes: number) => clockWords(momentOf(startsAt, minutes))
  const words = useRingWords(steps, startsAt, run)
  return (
    <section aria-label={t`Klok`}>
      <ClockRing
        label={`${words.lead} ${words.big} ${words.strong}. ${words.note}`}
        parts={steps.map((step, index) => ({
          id: step.title,
          startText: clockAt(run.begins[index] ?? 0),
          minutes: run.lengths[index] ?? 0,
        }))}
        elapsed={run.elapsed}
        {...words}
      />
      <p aria-live="polite" className="sr-only">
        {words.strong}
      </p>
      <Cluster gap="tight" className="mt-2 justify-center">
        {steps[run.current] && (
          <Button icon={run.paused ? 'chevron-forward' : 'stop'} onClick={run.togglePause}>
            {run.paused ? <Trans>Ga door</Trans> : <Trans>Zet de klok stil</Trans>}
          </Button>
        )}
        {run.current > 0 && (
          <Button tone="plain" icon="undo" onClick={run.previous}>
            <Trans>Vorige stap</Trans>
          </Button>
        )}
        <TextLink href={`#${attendanceId}`} icon="people" className="lg:hidden">
          <Trans>Wie is er?</Trans>
        </TextLink>
      </Cluster>
    </section>
  )
}

const anHour = 60
const aDay = 24 * anHour

/** "12 min", "3 uur" or "4 dagen". */
function useLengthWords(): (minutes: number) => string {
  const { t } = useLingui()
  return (minutes) => {
    if (minutes < 2 * anHour) return t`${Math.ceil(minutes)} min`
    if (minutes < 2 * aDay) return t`${Math.round(minutes / anHour)} uur`
    return t`${Math.round(minutes / aDay)} dagen`
  }
}

function useRingWords(
  steps: readonly RunStep[],
  startsAt: Date,
  { elapsed, current, begins, ends, now, paused }: RunState,
) {
  const { t } = useLingui()
  const inWords = useLengthWords()
  const clock = clockWords(new Date(now))
  const start = clockWords(startsAt)
  const step = steps[current]
  if (current < 0)
    return { lead: t`Begint over`, big: inWords(-elapsed), strong: steps[0]?.title ?? '', note: t`om ${start}` }
  if (!step) {
    const end = clockWords(momentOf(startsAt, ends))
    return { lead: t`Het draaiboek is`, big: t`klaar`, strong: t`Tijd om af te ronden`, note: t`sinds ${end}` }
  }
  const until = begins[current + 1] ?? ends
  const end = clockWords(momentOf(startsAt, until))
  return {
    lead: paused ? t`Stil, nog` : t`Nog`,
    big: inWords(until - elapsed),
    strong: step.title,
    note: paused ? t`Nu ${clock}` : t`Nu ${clock}, tot ${end}`,
  }
}
