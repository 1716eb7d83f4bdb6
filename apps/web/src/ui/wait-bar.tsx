import { classes } from './classes.ts'

/**
 * How many days something waits, as words and as a bar with marks at the days on which something happens
 * (reminders after 3 and 7, the end after 30). Colour: past the second mark brick, past the first amber.
 */
export function WaitBar(props: { days: number; label: string; marks?: readonly [number, number, number] }) {
  const { days, label, marks = [3, 7, 30] } = props
  const [first, second, end] = marks
  const color = days > second ? 'text-brick' : days > first ? 'text-amber' : 'text-green'
  const at = (day: number) => `${Math.min(100, Math.max(1, (day / end) * 100)).toFixed(1)}%`
  return (
    <span
      data-bar=""
      className={classes(
        'grid min-w-[6.5rem] justify-items-end gap-x-3 gap-y-0.5 whitespace-nowrap max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center',
        color,
      )}
    >
      <b className="max-sm:order-last">{label}</b>
      <svg
        height="13"
        aria-hidden="true"
        className="forced-keep block w-0 min-w-full overflow-visible rtl:-scale-x-100"
      >
        <line x1="0" x2="100%" y1="8.5" y2="8.5" className="stroke-line-strong" />
        {marks.map((mark) => (
          <line key={mark} x1={at(mark)} x2={at(mark)} y1="8" y2="13" className="stroke-line-strong" />
        ))}
        <rect y="2" width={at(days)} height="6" fill="currentColor" />
      </svg>
    </span>
  )
}
