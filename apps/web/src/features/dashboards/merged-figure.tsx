import { useLingui } from '@lingui/react/macro'
import type { MergedData } from './region-words.ts'

/** A published figure: the number, with a plus when cells were left out, or hatching when nothing can be shown. */
export function MergedFigure({ value: { sum, leftOut } }: { value: MergedData }) {
  const { t } = useLingui()
  if (sum === null || sum === undefined) return <Hidden label={t`te klein om te tonen`} />
  if (leftOut === 0) return <>{sum}</>
  return (
    <span className="whitespace-nowrap">
      {sum}
      <span aria-hidden="true">+</span>
      <span className="sr-only">{t`of meer`}</span>
    </span>
  )
}

/** Hatching stands for what is hidden, as on the map. */
export function Hidden({ label }: { label: string }) {
  return (
    <span className="inline-block align-middle">
      <span aria-hidden="true" className="hatch block h-4 w-8 rounded-[2px] border border-line-strong" />
      <span className="sr-only">{label}</span>
    </span>
  )
}
