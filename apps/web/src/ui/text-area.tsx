import { type ChangeEvent, type ComponentPropsWithRef, useState } from 'react'
import { classes } from './classes.ts'
import { controlStyle } from './control-style.ts'
import { Field, type FieldTexts } from './field.tsx'
import { splitField } from './split-field.ts'

type AreaProps = FieldTexts &
  ComponentPropsWithRef<'textarea'> & {
    /** The words for what is left, for example `(left) => 'Nog 40 tekens'`; needs `maxLength`. */
    counter?: (left: number) => string
  }

/** A few lines of text, with a counter that screen readers hear when they pause. */
export function TextArea(props: AreaProps) {
  const { texts, control } = splitField(props)
  const { counter, className, onChange, rows = 4, ...area } = control
  const [length, setLength] = useState(String(area.value ?? area.defaultValue ?? '').length)
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setLength(event.target.value.length)
    return onChange?.(event)
  }
  return (
    <div className="grid gap-1">
      <Field {...texts}>
        {(wiring) => (
          <textarea
            rows={rows}
            {...area}
            {...wiring}
            onChange={change}
            aria-required={area.required}
            className={classes(controlStyle, 'resize-y', className)}
          />
        )}
      </Field>
      {counter && area.maxLength && (
        <p aria-live="polite" className="text-end text-ink-soft">
          {counter(area.maxLength - length)}
        </p>
      )}
    </div>
  )
}
