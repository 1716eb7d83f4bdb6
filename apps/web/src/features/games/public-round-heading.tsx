import { type ReactNode, useEffect, useRef } from 'react'

/** What stood here before, so that only a change moves the focus and not the first page. */
let before: string | null = null

/** The question of the page. When another one comes, it takes the focus, so that a screen reader reads it and a keyboard begins there. */
export function RoundHeading({ of, children }: { of: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const changed = before !== null && before !== of
    before = of
    if (!changed) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [of])
  return (
    <h1 ref={heading} tabIndex={-1} className="focus-elsewhere">
      {children}
    </h1>
  )
}
