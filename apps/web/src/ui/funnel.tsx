import { useId } from 'react'
import { HatchPattern } from './hatch-pattern.tsx'

export type FunnelStep = {
  id: string
  label: string
  /** `null` is hidden: hatched over the whole of what came before. */
  value: number | null
  text: string
  /** Where the difference with the step before went. */
  note?: string
}

/** From many to few: each bar is what is left, hatching is what was lost since the bar above. */
export function Funnel({ label, steps }: { label: string; steps: readonly FunnelStep[] }) {
  const hatch = `${useId()}-lost`
  const most = Math.max(1, ...steps.map((step) => step.value ?? 0))
  return (
    <ol aria-label={label} className="grid gap-3">
      {steps.map((step, index) => {
        const kept = ((step.value ?? 0) / most) * 100
        const before = index === 0 ? kept : ((steps[index - 1]?.value ?? step.value ?? 0) / most) * 100
        return (
          <li
            key={step.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[6.5rem_3rem_minmax(0,1fr)]"
          >
            <span>{step.label}</span>
            <b className="text-end text-large leading-tight">{step.text}</b>
            <svg
              width="100%"
              height="28"
              aria-hidden="true"
              className="forced-keep block max-sm:col-span-2 rtl:-scale-x-100"
            >
              {index === 0 && <HatchPattern id={hatch} />}
              {before > kept && (
                <rect
                  x={`${kept}%`}
                  y="0.5"
                  width={`${Math.min(before, 99.8) - kept}%`}
                  height="27"
                  fill={`url(#${hatch})`}
                  className="stroke-line-strong"
                />
              )}
              <rect width={`${kept}%`} height="28" rx="2" className="fill-green" />
            </svg>
            {step.note && (
              <span className="text-label text-ink-soft max-sm:col-span-2 sm:col-start-3">{step.note}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
