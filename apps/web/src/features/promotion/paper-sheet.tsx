import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'

export type PaperSize = 'a4' | 'a3' | 'a4-wide'

// A hair less than the paper is high, so that rounding never makes a second page of it.
const sizes: Record<PaperSize, string> = {
  a4: 'aspect-[210/297] max-w-[44rem] [page:a4-sheet] print:h-[296.7mm] print:w-[210mm]',
  a3: 'aspect-[297/420] max-w-[44rem] [page:a3-sheet] print:h-[419.7mm] print:w-[297mm]',
  'a4-wide': 'aspect-[297/210] max-w-[62rem] [page:a4-wide] print:h-[209.7mm] print:w-[297mm]',
}

/** One sheet of paper, whole: measures inside are in shares of its width, so that A3 is A4 drawn larger. */
export function PaperSheet(props: { size: PaperSize; label: string; className?: string; children: ReactNode }) {
  const { size, label, className, children } = props
  return (
    <article
      aria-label={label}
      className={classes(
        '@container mx-auto w-full overflow-hidden border border-line bg-paper [print-color-adjust:exact]',
        '[&_:lang(ar)]:leading-[1.45] print:mx-0 print:aspect-auto print:max-w-none print:border-0 not-first:print:break-before-page',
        sizes[size],
        className,
      )}
    >
      {children}
    </article>
  )
}
