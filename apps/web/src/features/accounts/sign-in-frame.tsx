import type { ReactNode } from 'react'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'

/** What is round every page of signing in. */
export function SignInFrame({ title, lede, children }: { title: string; lede?: ReactNode; children: ReactNode }) {
  usePageTitle(title)
  return (
    <main className="mx-auto grid max-w-[40rem] gap-8 px-4 py-8 md:py-12">
      <p className="flex items-center gap-2 text-heading font-bold text-green-deep">
        <BrandMark className="size-8" />
        Loper
      </p>
      <div className="grid gap-2">
        <h1>{title}</h1>
        {lede && <p className="text-ink-soft">{lede}</p>}
      </div>
      {children}
    </main>
  )
}
