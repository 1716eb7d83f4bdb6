import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type SectionProps = {
  title: ReactNode
  level?: 2 | 3
  lead?: ReactNode
  /** Stands at the end of the heading's line: a link, a count, a toggle. */
  tools?: ReactNode
  id?: string
  /** Without the ink rule, for instance inside a sheet. */
  plain?: boolean
  children?: ReactNode
}

/** A part of a page: an ink rule, a heading and its tools. Sections are parted by a rule, not by boxes. */
export function Section({ title, level = 2, lead, tools, id, plain, children }: SectionProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className={classes(
        'grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 print:break-inside-avoid',
        !plain && 'border-t-2 border-ink pt-3',
      )}
    >
      <div className="grid gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
          <Heading id={heading} className={level === 2 ? 'text-heading' : undefined}>
            {title}
          </Heading>
          {tools && <div className="text-ink-soft">{tools}</div>}
        </div>
        {lead && <p className="max-w-[44rem] text-ink-soft">{lead}</p>}
      </div>
      {children}
    </section>
  )
}
