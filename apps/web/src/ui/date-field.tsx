import type { ComponentPropsWithRef } from 'react'
import type { FieldTexts } from './field.tsx'
import { TextField } from './text-field.tsx'

/** A day, by the browser's own calendar. Value, `min` and `max` are `YYYY-MM-DD`. */
export function DateField(props: FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'type'>) {
  return <TextField {...props} type="date" className="max-w-[13rem]" />
}
