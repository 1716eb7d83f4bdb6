import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldTexts } from './field.tsx'
import { splitField } from './split-field.ts'

/** One file from the person's own device, by the browser's own button. */
export function FileField(props: FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'type'>) {
  const { texts, control } = splitField(props)
  return (
    <Field {...texts}>
      {(wiring) => (
        <input
          {...control}
          {...wiring}
          type="file"
          className="min-h-touch w-full rounded-control border border-line-strong bg-sheet p-2 file:me-3 file:min-h-8 file:cursor-pointer file:rounded-control file:border-0 file:bg-green-wash file:px-3 file:font-semibold file:text-green-deep"
        />
      )}
    </Field>
  )
}
