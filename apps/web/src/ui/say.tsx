import type { ReactNode } from 'react'

/** A sentence to say aloud to the person in front of you. */
export function Say({ children }: { children: ReactNode }) {
  return (
    <blockquote className="rounded-control bg-green-wash p-4 text-[1.125rem] leading-snug print:border print:border-line-strong">
      {children}
    </blockquote>
  )
}
