import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** The buttons under a form, the primary one first; on a phone they fill the line. `sticky` keeps them in reach in a long form. */
export function FormActions({ children, sticky }: { children: ReactNode; sticky?: boolean }) {
  return (
    <div
      className={classes(
        'no-print flex flex-wrap items-center gap-3 max-sm:[&>*]:grow',
        sticky && 'sticky bottom-0 z-10 border-t border-line bg-paper py-3',
      )}
    >
      {children}
    </div>
  )
}
