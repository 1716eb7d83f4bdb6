import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes.ts'
import { controlStyle } from './control-style.ts'
import { Field, type FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'
import { splitField } from './split-field.ts'
import { useUiTexts } from './ui-texts.tsx'

type SearchProps = FieldTexts &
  Omit<ComponentPropsWithRef<'input'>, 'type'> & {
    /** The one thing to do on a page, at a desk with someone waiting. */
    large?: boolean
    onClear?: () => void
  }

/** A line to search with; the cross appears when there is something to clear. */
export function SearchField(props: SearchProps) {
  const { texts, control } = splitField(props)
  const { large, onClear, className, ...input } = control
  const words = useUiTexts()
  return (
    <Field {...texts}>
      {(wiring) => (
        <span className="relative block">
          <Icon
            name="search"
            className={classes('pointer-events-none absolute inset-y-0 start-3 my-auto', large && 'start-4 size-6')}
          />
          <input
            autoComplete="off"
            spellCheck={false}
            {...input}
            {...wiring}
            type="search"
            className={classes(
              controlStyle,
              'ps-10',
              onClear && 'pe-12',
              large && 'min-h-16! rounded-sheet! border-2! border-ink! ps-14! text-[1.375rem]!',
              className,
            )}
          />
          {onClear && input.value ? (
            <button
              type="button"
              onClick={onClear}
              className="absolute inset-y-0 end-0 my-auto grid size-touch place-items-center rounded-control"
            >
              <Icon name="cross" label={words.clear} />
            </button>
          ) : null}
        </span>
      )}
    </Field>
  )
}
