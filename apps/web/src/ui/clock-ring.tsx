export type ClockPart = { id: string; startText: string; minutes: number }

type ClockRingProps = {
  /** Says in words how late it is and what is going on. */
  label: string
  parts: readonly ClockPart[]
  /** Minutes since the start. */
  elapsed: number
  /** The four lines in the middle: lead, big, strong, note. */
  lead: string
  big: string
  strong: string
  note?: string
}

const radius = 150
const gap = 2.1

/** The parts of an afternoon as a ring of carpet that rolls on with the time. */
export function ClockRing({ label, parts, elapsed, lead, big, strong, note }: ClockRingProps) {
  const total = parts.reduce((sum, part) => sum + part.minutes, 0) || 1
  const angle = (minutes: number) => (Math.min(total, Math.max(0, minutes)) / total) * 360
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.minutes, 0))
  const now = point(angle(elapsed), radius)
  return (
    <svg
      viewBox="-30 0 460 400"
      role="img"
      aria-label={label}
      className="forced-keep mx-auto block h-auto w-full max-w-96"
    >
      {parts.map((part, index) => {
        const begin = starts[index] ?? 0
        const from = angle(begin) + gap
        const to = angle(begin + part.minutes) - gap
        const until = Math.min(to, angle(elapsed))
        const here = elapsed >= begin && elapsed < begin + part.minutes
        return (
          <g key={part.id} fill="none">
            <path d={arc(from, to, radius)} strokeWidth="26" className={here ? 'stroke-ramp-2' : 'stroke-line'} />
            {until > from && (
              <>
                <path d={arc(from, until, radius)} strokeWidth="26" className="stroke-green" />
                <path d={arc(from, until, radius + 11.5)} strokeWidth="3" className="stroke-green-deep" />
                <path d={arc(from, until, radius - 11.5)} strokeWidth="3" className="stroke-green-deep" />
              </>
            )}
            <TimeText text={part.startText} angle={angle(begin)} />
          </g>
        )
      })}
      <circle cx={now.x} cy={now.y} r="21" strokeWidth="4.2" className="fill-green-wash stroke-green-deep" />
      <circle cx={now.x} cy={now.y} r="12.2" strokeWidth="4.2" fill="none" className="stroke-green" />
      <circle cx={now.x} cy={now.y} r="5" className="fill-sun" />
      <g textAnchor="middle" className="fill-ink">
        <text x="200" y="148" fontSize="17" className="fill-ink-soft">
          {lead}
        </text>
        <text x="200" y="204" fontSize={big.length > 7 ? 44 : 72} fontWeight="700" letterSpacing="-1.5">
          {big}
        </text>
        <text x="200" y="234" fontSize={strong.length > 24 ? 15 : 18} fontWeight="600">
          {strong}
        </text>
        <text x="200" y="260" fontSize="16" className="fill-ink-soft">
          {note}
        </text>
      </g>
    </svg>
  )
}

function TimeText({ text, angle }: { text: string; angle: number }) {
  const { x, y } = point(angle, radius + 31)
  const side = Math.sin((angle * Math.PI) / 180)
  const anchor = Math.abs(side) < 0.12 ? 'middle' : side > 0 ? 'start' : 'end'
  return (
    <text x={x} y={y + 5} textAnchor={anchor} fontSize="15" className="fill-ink-soft">
      {text}
    </text>
  )
}

/** A point on the ring; 0 degrees is at the top, clockwise. */
function point(degrees: number, distance: number) {
  const turn = ((degrees - 90) * Math.PI) / 180
  return { x: round(200 + distance * Math.cos(turn)), y: round(200 + distance * Math.sin(turn)) }
}

function arc(from: number, to: number, distance: number) {
  const start = point(from, distance)
  const end = point(Math.max(from, to), distance)
  return `M${start.x} ${start.y}A${distance} ${distance} 0 ${to - from > 180 ? 1 : 0} 1 ${end.x} ${end.y}`
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
