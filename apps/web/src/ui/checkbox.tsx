import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classes } from './classes.ts'
import { FieldError } from './field-error.tsx'

type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  label: ReactNode
  hint?: ReactNode
  error?: string
}

/** One box to tick; its words are part of the target. */
export function Checkbox({ label, hint, error, id, className, ...input }: CheckboxProps) {
  const key = id ?? input.name ?? 'checkbox'
  const described = [hint && `${key}-hint`, error && `${key}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes('grid gap-1', error && 'border-s-4 border-brick ps-3', className)}>
      {error && <FieldError id={`${key}-error`}>{error}</FieldError>}
      <label
        htmlFor={key}
        className="focus-within-ring grid min-h-touch grid-cols-[1.5rem_minmax(0,1fr)] items-start gap-x-3 rounded-control py-2.5"
      >
        <input
          {...input}
          id={key}
          type="checkbox"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          aria-required={input.required}
          className="size-6"
        />
        <span>{label}</span>
        {hint && (
          <span id={`${key}-hint`} className="col-start-2 text-ink-soft">
            {hint}
          </span>
        )}
      </label>
    </div>
  )
}
