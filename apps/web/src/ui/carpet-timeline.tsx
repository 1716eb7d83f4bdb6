import type { ReactNode } from 'react'
import { CarpetRoll } from './carpet-roll.tsx'
import { classes } from './classes.ts'

export type TimelineItem = {
  id: string
  title: ReactNode
  detail?: ReactNode
  /** Without a state everything has happened. */
  state?: 'done' | 'now' | 'next'
}

/**
 * What happened and what comes, along the carpet that runs down. `numbered` is the public version: what happens next,
 * in big numbered rounds.
 */
export function CarpetTimeline(props: { items: readonly TimelineItem[]; numbered?: boolean; label?: string }) {
  const { items, numbered, label } = props
  return (
    <ol aria-label={label} className={classes('grid', numbered ? 'gap-6' : 'gap-3')}>
      {items.map((item, index) => (
        <li
          key={item.id}
          aria-current={item.state === 'now' ? 'step' : undefined}
          className={classes('relative', numbered ? 'min-h-10 ps-14' : 'ps-9')}
        >
          {numbered ? (
            <Numbered number={index + 1} last={index === items.length - 1} />
          ) : (
            <Strip state={item.state ?? 'done'} last={index === items.length - 1} />
          )}
          <b className="block">{item.title}</b>
          {item.detail && <div className={numbered ? undefined : 'text-ink-soft'}>{item.detail}</div>}
        </li>
      ))}
    </ol>
  )
}

function Numbered({ number, last }: { number: number; last: boolean }) {
  return (
    <span aria-hidden="true">
      {!last && <span className="carpet-v absolute start-[13px] top-4 -bottom-8 w-3.5" />}
      <span className="absolute start-0 -top-1 grid size-10 place-items-center rounded-full bg-green leading-none font-bold text-sheet">
        {number}
      </span>
    </span>
  )
}

function Strip({ state, last }: { state: 'done' | 'now' | 'next'; last: boolean }) {
  return (
    <span aria-hidden="true">
      {!last && (
        <span
          className={classes(
            'absolute top-3 -bottom-6',
            state === 'done' ? 'carpet-v start-2 w-2.5' : 'start-3 w-0.5 bg-line-strong',
          )}
        />
      )}
      {state === 'now' ? (
        <CarpetRoll className="absolute -start-px -top-px z-10 size-7" />
      ) : (
        <span
          className={classes(
            'forced-keep absolute rounded-full',
            state === 'done'
              ? 'start-[9px] top-2 z-10 size-2 bg-sun'
              : 'start-[7px] top-1.5 size-3 border-2 border-line-strong bg-paper',
          )}
        />
      )}
    </span>
  )
}
