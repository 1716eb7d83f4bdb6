import { Trans, useLingui } from '@lingui/react/macro'
import type { ActivityPrintPageQuery } from '@loper/graphql/documents'
import { StepCard } from './step-card.tsx'

type Activity = NonNullable<ActivityPrintPageQuery['activity']>

/** "1.05": hours and minutes since the beginning, for who does not know yet at what time it begins. */
const sinceBegin = (minutes: number) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`

/** The run-sheet on paper, with the time since the beginning before each step. */
export function RunSheetPaper({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const { title, durationMinutes, minimum, maximum, materials, runSheet } = activity
  const begins = runSheet.map((_, index) => runSheet.slice(0, index).reduce((sum, step) => sum + step.minutes, 0))
  return (
    <article
      aria-label={t`Draaiboek`}
      className="mx-auto grid w-full max-w-[48rem] content-start gap-6 border border-line bg-sheet p-4 sm:p-10 print:max-w-none print:border-0 print:p-0"
    >
      <header className="grid gap-1 border-b-2 border-ink pb-3">
        <p className="text-ink-soft">
          <Trans>
            Draaiboek, {durationMinutes} minuten, {minimum} tot {maximum} mensen
          </Trans>
        </p>
        <h2 className="text-[1.5em] leading-tight">{title}</h2>
      </header>
      <section className="grid gap-2">
        <h3 className="font-bold">{t`Leg klaar`}</h3>
        <ul className="list-disc ps-5 sm:columns-2 print:columns-2">
          {materials.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </section>
      {runSheet.map((step, index) => (
        <section key={step.title} className="grid gap-2 border-t border-line-strong pt-2 break-inside-avoid">
          <h3 className="flex justify-between gap-4 font-bold">
            <span>
              <span className="me-3 text-ink-soft">{sinceBegin(begins[index] ?? 0)}</span>
              {step.title}
            </span>
            <span className="font-normal">{t`${step.minutes} min`}</span>
          </h3>
          <StepCard step={step} />
        </section>
      ))}
    </article>
  )
}
