import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { FieldError } from './field-error.tsx'
import { useUiTexts } from './ui-texts.tsx'

/** The words of a field. The error in the summary and at the field are the same words. */
export type FieldTexts = {
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** Says "not required" behind the label; a field without it is required. */
  optional?: boolean
  /** The label is the question of the page, and its h1. */
  asQuestion?: boolean
  hideLabel?: boolean
  /** Where the error summary points to; the name of the control when left out. */
  id?: string
}

export type ControlProps = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** Label, hint and error around one control, wired together for screen readers. */
export function Field(props: FieldTexts & { id: string; children: (control: ControlProps) => ReactNode }) {
  const { id, label, hint, error, optional, asQuestion, hideLabel, children } = props
  const texts = useUiTexts()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const words = (
    <label htmlFor={id} className={classes(!asQuestion && 'font-semibold', hideLabel && 'sr-only')}>
      {label}
      {optional && <span className="font-normal text-ink-soft"> ({texts.optional})</span>}
    </label>
  )
  return (
    <div className={classes('grid min-w-0 content-start gap-1', error && 'border-s-4 border-brick ps-3')}>
      {asQuestion ? <h1 className="mb-1">{words}</h1> : words}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
