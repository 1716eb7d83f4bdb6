import type { ReactNode } from 'react'

/** Nothing here yet: says what will come here and what to do first. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode; level?: 2 | 3 }) {
  const Heading = props.level === 2 ? 'h2' : 'h3'
  return (
    <div className="grid justify-items-start gap-2 rounded-sheet border border-dashed border-line-strong p-6">
      <Heading className="font-bold">{props.title}</Heading>
      {props.children && <div className="max-w-measure text-ink-soft">{props.children}</div>}
      {props.action && <div className="mt-2">{props.action}</div>}
    </div>
  )
}
