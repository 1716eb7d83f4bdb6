import type { CSSProperties } from 'react'
import { CarpetRoll } from './carpet-roll.tsx'
import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type Milestone = {
  id: string
  label: string
  detail?: string
  href?: string
  done?: boolean
  current?: boolean
}

type ProgressProps = {
  label: string
  /** How far the carpet is rolled out, 0 to 1 of the whole line. */
  done: number
  milestones: readonly Milestone[]
}

/**
 * How far something is: a carpet that rolls along its milestones, across on a wide screen and down on a phone.
 * Milestones stand at equal distances: the first at 0, the n-th at (n - 1) / count.
 */
export function CarpetProgress({ label, done, milestones }: ProgressProps) {
  const style = { '--done': `${Math.round(Math.min(1, Math.max(0, done)) * 1000) / 10}%` } as CSSProperties
  return (
    <div className="relative" style={style}>
      <span
        aria-hidden="true"
        className="absolute start-[11px] inset-y-3 w-0.5 bg-line-strong md:inset-x-0 md:inset-y-auto md:top-3.5 md:h-0.5 md:w-auto"
      />
      <span
        aria-hidden="true"
        className="forced-keep absolute start-[5px] top-0 h-(--done) w-3.5 border-x-[3px] border-green-deep bg-green md:start-0 md:top-2 md:h-3.5 md:w-(--done) md:border-x-0 md:border-y-[3px]"
      />
      <CarpetRoll className="absolute start-[-3px] top-[calc(var(--done)-15px)] z-10 size-[30px] md:start-[calc(var(--done)-15px)] md:top-0" />
      <ol
        aria-label={label}
        className="grid gap-3 ps-8 md:auto-cols-[minmax(0,1fr)] md:grid-flow-col md:gap-0 md:ps-0 md:pt-9"
      >
        {milestones.map((milestone) => (
          <li
            key={milestone.id}
            aria-current={milestone.current ? 'step' : undefined}
            className="relative leading-snug md:pe-4"
          >
            <span
              aria-hidden="true"
              className={classes(
                'forced-keep absolute -start-[26px] top-1.5 size-3 rounded-full border-2 md:start-0 md:-top-[27px]',
                milestone.done ? 'border-green-deep bg-sun' : 'border-ink bg-sheet',
              )}
            />
            <b>{milestone.href ? <Link href={milestone.href}>{milestone.label}</Link> : milestone.label}</b>
            {milestone.detail && <span className="block text-label text-ink-soft">{milestone.detail}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
