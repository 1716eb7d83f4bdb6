import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

type DisclosureProps = {
  summary: ReactNode
  /** `row` is a question in a list; `term` is a link with a question mark that explains a word or a figure. */
  tone?: 'row' | 'term'
  open?: boolean
  children: ReactNode
}

/** Words on demand, by the browser's own details. */
export function Disclosure({ summary, tone = 'row', open, children }: DisclosureProps) {
  const term = tone === 'term'
  return (
    <details open={open} className={classes('group print:not-open:hidden', !term && 'border-t border-line')}>
      <summary
        className={classes(
          'min-h-touch list-none items-center gap-2 rounded-[4px]',
          term ? 'inline-flex text-sky underline decoration-1 underline-offset-[0.18em]' : 'flex py-2 font-semibold',
        )}
      >
        {term ? (
          <Icon name="question" />
        ) : (
          <Icon
            name="chevron-forward"
            className="motion-safe:transition-transform group-open:rotate-90 rtl:group-open:-rotate-90"
          />
        )}
        <span>{summary}</span>
      </summary>
      <div className={classes('max-w-[44rem] text-ink-soft', term ? 'pb-2' : 'ps-[calc(1.3em+0.5rem)] pb-3')}>
        {children}
      </div>
    </details>
  )
}
