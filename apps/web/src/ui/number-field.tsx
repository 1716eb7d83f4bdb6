import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes.ts'
import { controlStyle } from './control-style.ts'
import { Field, type FieldTexts } from './field.tsx'
import { splitField } from './split-field.ts'

/**
 * A number as text with a number keyboard: no arrows that change it by accident when someone scrolls.
 * The value is a string; the form's own rules decide whether it is a number.
 */
export function NumberField(props: FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'type'> & { unit?: string }) {
  const { texts, control } = splitField(props)
  const { unit, className, ...input } = control
  return (
    <Field {...texts}>
      {(wiring) => (
        <span className="flex items-center gap-2">
          <input
            inputMode="numeric"
            autoComplete="off"
            {...input}
            {...wiring}
            type="text"
            aria-required={input.required}
            className={classes(controlStyle, 'max-w-[8rem]', className)}
          />
          {unit && <span className="text-ink-soft">{unit}</span>}
        </span>
      )}
    </Field>
  )
}
