import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes.ts'
import { controlStyle } from './control-style.ts'
import { Field, type FieldTexts } from './field.tsx'
import { splitField } from './split-field.ts'

export type Option = { value: string; label: string }

type SelectProps = FieldTexts &
  ComponentPropsWithRef<'select'> & {
    options?: readonly Option[]
    /** The first option, which stands for no choice. */
    emptyLabel?: string
  }

/** The browser's own list: known to everyone, and good on a phone. Children may hold own `<option>`s and groups. */
export function SelectField(props: SelectProps) {
  const { texts, control } = splitField(props)
  const { options = [], emptyLabel, children, className, ...select } = control
  return (
    <Field {...texts}>
      {(wiring) => (
        <select
          {...select}
          {...wiring}
          aria-required={select.required}
          className={classes(controlStyle, 'select-arrow pe-10', className)}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          {children}
        </select>
      )}
    </Field>
  )
}
