import { Trans, useLingui } from '@lingui/react/macro'
import { ClockRing } from '../../ui/clock-ring.tsx'
import { RunSheetButtons } from './run-sheet-buttons.tsx'
import type { RunStep } from './run-sheet-page.tsx'
import { clockWords } from './session-words.ts'
import type { RunState } from './use-run.ts'

type Props = { steps: readonly RunStep[]; run: RunState }

export const momentOf = (startsAt: Date, minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)

/** The session as a ring that fills with the time; in the middle how long this step still takes. */
export function RunSheetRing({ steps, run }: Props) {
  const { t } = useLingui()
  const clockAt = (minutes: number) => clockWords(momentOf(run.startedAt, minutes))
  const words = useRingWords(steps, run)
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
      <NextUp steps={steps} run={run} clockAt={clockAt} />
      <RunSheetButtons run={run} on={steps[run.current] !== undefined} />
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

/** The step that comes, and when. */
function NextUp({ steps, run, clockAt }: Props & { clockAt(minutes: number): string }) {
  const next = run.current < 0 ? undefined : steps[run.current + 1]
  if (!next) return null
  const time = clockAt(run.begins[run.current + 1] ?? 0)
  return (
    <p className="text-center">
      <Trans>
        Straks, om {time}: <b>{next.title}</b>
      </Trans>
    </p>
  )
}

function useRingWords(steps: readonly RunStep[], { left, startedAt, current, begins, ends, now, paused }: RunState) {
  const { t } = useLingui()
  const inWords = useLengthWords()
  const clock = clockWords(new Date(now))
  const start = clockWords(startedAt)
  const step = steps[current]
  if (current < 0)
    return { lead: t`Begint over`, big: inWords(left), strong: steps[0]?.title ?? '', note: t`om ${start}` }
  if (!step) {
    const end = clockWords(momentOf(startedAt, ends))
    return { lead: t`Het draaiboek is`, big: t`klaar`, strong: t`Tijd om af te ronden`, note: t`sinds ${end}` }
  }
  const until = begins[current + 1] ?? ends
  const end = clockWords(momentOf(startedAt, until))
  return {
    lead: paused ? t`Stil, nog` : t`Nog`,
    big: inWords(left),
    strong: step.title,
    note: paused ? t`Nu ${clock}` : t`Nu ${clock}, tot ${end}`,
  }
}
