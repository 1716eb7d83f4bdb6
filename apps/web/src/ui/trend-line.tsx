export type TrendPoint = {
  /** Where on the period, 0 to 1. */
  at: number
  /** `null` is hidden or not measured: the line is broken there. */
  value: number | null
}

type TrendProps = {
  /** Says in words what the line shows. */
  label: string
  points: readonly TrendPoint[]
  /** The dashed line: a pace for counts, level for shares. */
  target?: { from: number; to: number; text?: string }
  startText?: string
  size?: 'small' | 'normal'
}

const boxes = {
  small: { width: 72, height: 20, start: 4, end: 66, top: 4, bottom: 16 },
  normal: { width: 300, height: 54, start: 40, end: 256, top: 10, bottom: 45 },
}

/** How a figure moves, small enough for a table row, with a dashed line for what it should be. */
export function TrendLine({ label, points, target, startText, size = 'normal' }: TrendProps) {
  const box = boxes[size]
  const values = points.flatMap((point) => point.value ?? [])
  const all = [...values, ...(target ? [target.from, target.to] : [])]
  const low = Math.min(...all)
  const range = Math.max(...all) - low || 1
  const x = (at: number) => round(box.start + at * (box.end - box.start))
  const y = (value: number) => round(box.bottom - ((value - low) / range) * (box.bottom - box.top))
  let pen = 'M'
  const path = points.map(({ at, value }) => {
    const step = value === null ? '' : `${pen}${x(at)} ${y(value)}`
    pen = value === null ? 'M' : 'L'
    return step
  })
  const known = points.filter((point): point is { at: number; value: number } => point.value !== null)
  const first = known[0]
  const last = known.at(-1)
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={label}
      className="max-w-full overflow-visible fill-ink-soft text-[13px]"
    >
      {target && (
        <line
          x1={x(0)}
          x2={x(1)}
          y1={y(target.from)}
          y2={y(target.to)}
          className="stroke-green"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      )}
      {target?.text && (
        <text x={box.end + 6} y={y(target.to) + 5}>
          {target.text}
        </text>
      )}
      {startText && first && (
        <text x={x(first.at) - 6} y={y(first.value) + 5} textAnchor="end">
          {startText}
        </text>
      )}
      <path d={path.join('')} fill="none" className="stroke-ink" strokeWidth="1.75" strokeLinejoin="round" />
      {last && <circle cx={x(last.at)} cy={y(last.value)} r={size === 'small' ? 3 : 4} className="fill-ink" />}
    </svg>
  )
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
