import { formatDay } from '@loper/domain/dutch-dates'

/** A day as a leaf of a calendar: weekday, number, month. */
export function DayTile({ day }: { day: string }) {
  const [weekday = '', number = '', month = ''] = formatDay(day, day).split(' ')
  return (
    <span className="grid justify-items-center rounded-control border border-line-strong bg-sheet py-1 leading-tight">
      <span className="text-label text-ink-soft">
        <span aria-hidden="true">{weekday.slice(0, 2)}</span>
        <span className="sr-only">{weekday}</span>
      </span>{' '}
      <strong className="text-large">{number}</strong>{' '}
      <span className="text-label text-ink-soft">
        <span aria-hidden="true">{month === 'maart' ? 'mrt' : month.slice(0, 3)}</span>
        <span className="sr-only">{month}</span>
      </span>
    </span>
  )
}
