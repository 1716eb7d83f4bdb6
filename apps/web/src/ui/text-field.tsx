import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes.ts'
import { controlStyle } from './control-style.ts'
import { Field, type FieldTexts } from './field.tsx'
import { splitField } from './split-field.ts'

/** One line of text. Takes every attribute of an input, so `register()` of a form library can be spread into it. */
export function TextField(props: FieldTexts & ComponentPropsWithRef<'input'> & { short?: boolean }) {
  const { texts, control } = splitField(props)
  const { short, className, ...input } = control
  return (
    <Field {...texts}>
      {(wiring) => (
        <input
          type="text"
          {...input}
          {...wiring}
          aria-required={input.required}
          className={classes(controlStyle, short && 'max-w-[22rem]', className)}
        />
      )}
    </Field>
  )
}
