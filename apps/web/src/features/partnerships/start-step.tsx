import { type ReactNode, useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { StartBlueprint, StartLibrary, StartValues } from './start-approach-form.tsx'

export type StepProps = {
  blueprint: StartBlueprint
  library: StartLibrary
  form: UseFormReturn<StartValues>
  errorOf(name: string): string | undefined
  goTo(step: number): void
  title: string
}

/** One step: its heading takes the focus, so that everybody knows where they are. */
export function StartStep({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <section className="grid gap-4">
      <h2 ref={heading} tabIndex={-1} className="focus-elsewhere text-heading">
        {title}
      </h2>
      {children}
    </section>
  )
}
