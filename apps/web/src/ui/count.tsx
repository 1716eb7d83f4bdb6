import { Icon } from './icon.tsx'

type CountProps = {
  /** A number that may be shown; `small` is fewer than five; `locked` is hidden so that the small one cannot be worked out. */
  value: number | 'small' | 'locked'
  /** How the number is written, when not as it is. */
  text?: string
  /** What `small` says aloud, for example `minder dan 5`. */
  smallLabel: string
  lockLabel: string
}

/** A count in a table that never gives away a small group. */
export function Count({ value, text, smallLabel, lockLabel }: CountProps) {
  if (value === 'locked') return <Icon name="lock" label={lockLabel} className="inline-block" />
  if (value !== 'small') return <>{text ?? value}</>
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">&lt; 5</span>
      <span className="sr-only">{smallLabel}</span>
    </span>
  )
}
