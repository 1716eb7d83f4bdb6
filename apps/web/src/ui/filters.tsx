import type { FormEvent, ReactNode } from 'react'

type FiltersProps = {
  label: string
  onSubmit?: () => void
  /** How much is left, said politely when it changes. */
  count?: ReactNode
  children: ReactNode
}

/** A line of small fields above a list. On a phone: the first one wide, the others two by two. */
export function Filters({ label, onSubmit, count, children }: FiltersProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <search className="no-print block min-w-0 max-sm:w-full">
      <form
        aria-label={label}
        onSubmit={submit}
        className="grid grid-cols-2 items-end gap-3 max-sm:[&>*:first-child]:col-span-2 sm:flex sm:flex-wrap [&_label]:text-label [&_label]:font-normal [&_label]:text-ink-soft"
      >
        {children}
      </form>
      {count !== undefined && (
        <p aria-live="polite" className="mt-2 text-ink-soft">
          {count}
        </p>
      )}
    </search>
  )
}
