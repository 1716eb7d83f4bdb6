/** A share on a line with the norm as a stroke: filled when it is reached, an open amber ring when it is not. */
export function DotLine({ label, value, norm }: { label: string; value: number; norm: number }) {
  const at = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  const low = value < norm
  return (
    <svg width="100%" height="18" role="img" aria-label={label} className="forced-keep block min-w-20 overflow-visible">
      <line x1="0" x2="100%" y1="9" y2="9" className="stroke-line" />
      <line x1={at(norm)} x2={at(norm)} y1="1" y2="17" className="stroke-ink" />
      <circle
        cx={at(value)}
        cy="9"
        r={low ? 4.5 : 6}
        strokeWidth={low ? 3 : 0}
        className={low ? 'fill-sheet stroke-amber' : 'fill-green'}
      />
    </svg>
  )
}
