import type { ReactNode } from 'react'

/** A key on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-7 place-items-center rounded-[6px] border border-b-2 border-line-strong bg-sheet px-1.5 font-sans text-label leading-normal font-normal text-ink no-underline">
      {children}
    </kbd>
  )
}
