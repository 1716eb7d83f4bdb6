import type { ReactNode } from 'react'

/** The one thing to do, at the thumb on a phone and in its place on a wide screen. */
export function ActionBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="no-print grid gap-2 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:border-t-2 max-lg:border-green max-lg:bg-sheet max-lg:px-4 max-lg:pt-3 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <div className="mx-auto grid w-full max-w-[36rem]">{children}</div>
      {note && <p className="text-ink-soft max-lg:hidden">{note}</p>}
    </div>
  )
}
