import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { type Crumb, Crumbs } from './crumbs.tsx'

type PageHeadProps = {
  title: ReactNode
  /** One or two lines: what this page asks or tells. */
  lede?: ReactNode
  crumbs?: readonly Crumb[]
  crumbsLabel?: string
  /** Buttons or filters at the end of the line. */
  actions?: ReactNode
  /** A status beside the title. */
  marker?: ReactNode
  /** False: what is printed has a heading of its own. */
  onPaper?: boolean
}

/** The top of a page: where it stands, what it is, and what you can do. */
export function PageHead({ title, lede, crumbs, crumbsLabel = '', actions, marker, onPaper = true }: PageHeadProps) {
  return (
    <header className={classes('grid gap-1', !onPaper && 'no-print')}>
      {crumbs && <Crumbs label={crumbsLabel} items={crumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid flex-[1_1_20rem] gap-2">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <h1>{title}</h1>
            {marker}
          </div>
          {lede && <p className="max-w-[44rem] text-ink-soft">{lede}</p>}
        </div>
        {actions && <div className="no-print flex flex-wrap items-center gap-3 max-sm:w-full">{actions}</div>}
      </div>
    </header>
  )
}
