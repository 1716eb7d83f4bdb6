import type { ElementType, ReactNode } from 'react'
import { classes } from './classes.ts'

const gaps = { tight: 'gap-2', normal: 'gap-4', loose: 'gap-8', sections: 'gap-12' }

type StackProps = { gap?: keyof typeof gaps; as?: ElementType; className?: string; children: ReactNode }

/** Things under each other, at one of four distances: belongs together, next, loose, new subject. */
export function Stack({ gap = 'normal', as: Element = 'div', className, children }: StackProps) {
  return (
    <Element className={classes('grid grid-cols-[minmax(0,1fr)] content-start', gaps[gap], className)}>
      {children}
    </Element>
  )
}
