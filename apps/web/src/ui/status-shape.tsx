import { classes } from './classes.ts'

export type Status = 'on-course' | 'attention' | 'stuck' | 'unknown'

const shapes: Record<Status, { color: string; path: string }> = {
  'on-course': { color: 'text-green', path: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z' },
  attention: { color: 'text-amber', path: 'M8 1.5 15.2 14.5H.8z' },
  stuck: { color: 'text-brick', path: 'M2 2h12v12H2z' },
  unknown: { color: 'text-ink-soft', path: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z' },
}

/** How it stands: a shape and a word, and a colour that only repeats them. */
export function StatusShape(props: { state: Status; label: string; hideLabel?: boolean }) {
  const { state, label, hideLabel } = props
  const { color, path } = shapes[state]
  return (
    <span className={classes('inline-flex items-baseline gap-2 font-semibold', color)}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="forced-keep size-[0.95em] translate-y-[0.1em]">
        <path
          d={path}
          fill={state === 'unknown' ? 'none' : 'currentColor'}
          stroke={state === 'unknown' ? 'currentColor' : 'none'}
          strokeWidth="2"
        />
      </svg>
      <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
    </span>
  )
}
