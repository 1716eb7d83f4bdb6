import type { ElementType, ReactNode } from 'react'
import { classes } from './classes.ts'

const gaps = { tight: 'gap-2', normal: 'gap-x-4 gap-y-2' }

type ClusterProps = {
  gap?: keyof typeof gaps
  /** At the end of the line. */
  end?: boolean
  as?: ElementType
  className?: string
  children: ReactNode
}

/** Things beside each other that wrap when the line is full. */
export function Cluster({ gap = 'normal', end, as: Element = 'div', className, children }: ClusterProps) {
  return (
    <Element className={classes('flex flex-wrap items-center', gaps[gap], end && 'justify-end', className)}>
      {children}
    </Element>
  )
}
