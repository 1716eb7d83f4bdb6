import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type Tick = { id: string; icon?: IconName | 'todo'; text: ReactNode; muted?: boolean }

/** Short lines with a sign before them: what is in, what is not, what is still to do. The words must say the same. */
export function TickList({ items }: { items: readonly Tick[] }) {
  return (
    <ul className="grid gap-2">
      {items.map(({ id, icon = 'check', text, muted }) => (
        <li key={id} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-2">
          {icon === 'todo' ? (
            <svg viewBox="0 0 24 24" aria-hidden="true" className="mt-[0.1em] size-[1.3em]">
              <circle cx="12" cy="12" r="6" fill="none" className="stroke-line-strong" strokeWidth="2" />
            </svg>
          ) : (
            <Icon name={icon} className={classes('mt-[0.1em]', muted ? 'text-ink-soft' : 'text-green')} />
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
