import { Trans, useLingui } from '@lingui/react/macro'
import { StepCard } from '../activities/step-card.tsx'
import type { RunStep } from './run-sheet-page.tsx'
import { momentOf } from './run-sheet-ring.tsx'
import { clockWords } from './session-words.ts'

type Props = { steps: readonly RunStep[]; startsAt: Date; materials: readonly string[] }

/** The whole run-sheet on paper, with the times of the plan. */
export function RunSheetPrint({ steps, startsAt, materials }: Props) {
  const { t } = useLingui()
  const begins = steps.map((_, index) => steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0))
  return (
    <div className="hidden gap-4 print:grid">
      <section>
        <h2>{t`Neem mee`}</h2>
        <ul className="list-disc ps-5">
          {materials.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </section>
      {steps.map((step, index) => (
        <section key={step.title} className="border-t border-line-strong pt-2 break-inside-avoid">
          <h2 className="flex justify-between gap-4">
            <span>
              {clockWords(momentOf(startsAt, begins[index] ?? 0))} {step.title}
            </span>
            <span className="font-normal">
              <Trans>{step.minutes} min</Trans>
            </span>
          </h2>
          <StepCard step={step} />
        </section>
      ))}
    </div>
  )
}
