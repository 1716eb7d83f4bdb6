import type { ReactNode } from 'react'
import { classes } from './classes.ts'

const shapes = {
  halves: 'gap-8 lg:grid-cols-2',
  thirds: 'gap-6 lg:grid-cols-3',
  main: 'gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]',
  inbox: 'gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,13fr)]',
  map: 'gap-6 xl:grid-cols-[23rem_minmax(0,1fr)]',
  form: 'gap-8 lg:grid-cols-[minmax(0,1fr)_25rem]',
  host: 'gap-x-12 gap-y-8 lg:grid-cols-[24rem_minmax(0,1fr)]',
}

/** Parts of a page beside each other; under each other on a phone and a tablet. */
export function Columns(props: { shape?: keyof typeof shapes; className?: string; children: ReactNode }) {
  const { shape = 'halves', className, children } = props
  return (
    <div className={classes('grid grid-cols-[minmax(0,1fr)] items-start *:min-w-0', shapes[shape], className)}>
      {children}
    </div>
  )
}
