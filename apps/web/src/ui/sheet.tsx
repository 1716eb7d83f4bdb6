import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type SheetProps = {
  /** `together` is read with the person beside you: green edge, bigger type. `band` is a green wash for an offer. */
  tone?: 'plain' | 'together' | 'band'
  /** Words on the edge of a `together` sheet. */
  tag?: ReactNode
  as?: 'div' | 'section' | 'article' | 'aside' | 'li'
  id?: string
  className?: string
  children: ReactNode
}

const tones = {
  plain: 'border border-line bg-sheet',
  together: 'border-2 border-green bg-sheet text-[1.125rem]',
  band: 'bg-green-wash',
}

/** White paper for what you pick up: a form, a detail panel, a card you act on. */
export function Sheet({ tone = 'plain', tag, as: Element = 'div', id, className, children }: SheetProps) {
  return (
    <Element
      id={id}
      className={classes(
        'grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 rounded-sheet p-4 sm:p-6',
        'print:border print:border-line-strong print:break-inside-avoid',
        tones[tone],
        className,
      )}
    >
      {tag && (
        <p className="-mt-[1.125rem] justify-self-start rounded-b-control bg-green px-3 py-1 font-semibold text-sheet sm:-mt-[1.625rem]">
          {tag}
        </p>
      )}
      {children}
    </Element>
  )
}
