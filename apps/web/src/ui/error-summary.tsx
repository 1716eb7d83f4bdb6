import { useEffect, useRef } from 'react'

export type SummaryError = {
  /** The id of the control; without it the message is no link. */
  field?: string
  message: string
}

type Props = {
  title: string
  errors: readonly SummaryError[]
  /** Another value after every try, where the errors of the one before still stand. */
  attempt?: unknown
}

/** Everything that is wrong, on top of the form, in the words of the fields. Takes the focus after every try, not while somebody corrects. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const wrong = errors.length > 0
  // The same errors take the focus again after another try.
  useEffect(() => {
    if (wrong) box.current?.focus()
  }, [wrong, attempt])
  if (!wrong) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="grid gap-1 rounded-sheet border-3 border-brick bg-brick-wash px-6 pt-5 pb-3"
    >
      <h2 className="text-large font-bold">{title}</h2>
      <ul className="grid">
        {errors.map((error) => (
          <li key={`${error.field}-${error.message}`} className="font-semibold text-brick">
            {error.field ? (
              <a
                href={`#${error.field}`}
                className="inline-flex min-h-touch items-center rounded-[4px] py-2 leading-snug text-brick"
              >
                {error.message}
              </a>
            ) : (
              <span className="inline-flex min-h-touch items-center py-2 leading-snug">{error.message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
