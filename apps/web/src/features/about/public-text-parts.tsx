import type { ReactNode } from 'react'

/** A page of words: a title and parts, in lines that are easy to read. */
export function TextPage({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto grid max-w-[40rem] gap-10 px-4 pt-8">
      <h1>{title}</h1>
      {children}
    </div>
  )
}

export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-heading">{title}</h2>
      {children}
    </section>
  )
}
