import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Link } from './link.tsx'

type ListRowProps = {
  href: string
  /** This row is open in the panel beside the list. */
  current?: boolean
  /** A shape or a key before the words. */
  lead?: ReactNode
  title: ReactNode
  /** Stands behind the title, not underlined. */
  about?: ReactNode
  detail?: ReactNode
  end?: ReactNode
  endDetail?: ReactNode
}

/** A row of a list that opens something: what, why, how long. Stands in a `<ul>`. */
export function ListRow({ href, current, lead, title, about, detail, end, endDetail }: ListRowProps) {
  return (
    <li className="border-b border-line">
      <Link
        href={href}
        aria-current={current ? 'true' : undefined}
        className={classes(
          'flex gap-3 border-s-4 p-3 ps-2 text-ink no-underline hover:bg-sheet',
          current ? 'border-green bg-sheet' : 'border-transparent',
        )}
      >
        {lead && <span className="shrink-0 pt-0.5">{lead}</span>}
        <span className="flex min-w-0 grow flex-wrap items-start justify-between gap-x-3 gap-y-1">
          <span className="grid min-w-0 flex-[1_1_10rem] gap-0.5">
            <span>
              <b className="underline decoration-line-strong decoration-1 underline-offset-[0.18em]">{title}</b>
              {about && <span> · {about}</span>}
            </span>
            {detail && <span className="text-ink-soft">{detail}</span>}
          </span>
          {(end || endDetail) && (
            <span className="grid gap-0.5 text-end max-[22rem]:text-start max-sm:has-data-[bar]:basis-full">
              {end}
              {endDetail && <span className="text-ink-soft">{endDetail}</span>}
            </span>
          )}
        </span>
      </Link>
    </li>
  )
}
