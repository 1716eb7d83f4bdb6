import type { ComponentPropsWithRef } from 'react'
import type { FieldTexts } from './field.tsx'
import { TextField } from './text-field.tsx'

/** A time of the day, by the browser's own control. Value, `min` and `max` are `HH:MM`. */
export function TimeField(props: FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'type'>) {
  return <TextField {...props} type="time" className="max-w-[9rem]" />
}
