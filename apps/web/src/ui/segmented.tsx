import type { ComponentPropsWithRef } from 'react'
import { classes } from './classes.ts'

type SegmentedProps = {
  legend: string
  hideLegend?: boolean
  name: string
  options: readonly { value: string; label: string }[]
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  inputProps?: Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'checked'>
}

/** Two to four short answers side by side, of which one holds: a set of radios. */
export function Segmented(props: SegmentedProps) {
  const { legend, hideLegend = true, name, options, value, defaultValue, onChange, inputProps } = props
  return (
    <fieldset className="no-print min-w-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-semibold'}>{legend}</legend>
      <div className="inline-flex flex-wrap rounded-control border border-line-strong bg-sheet">
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              'focus-within-ring relative grid min-h-touch grow place-items-center rounded-[7px] px-4 max-sm:px-2',
              'hover:bg-green-wash has-checked:bg-ink has-checked:font-semibold has-checked:text-sheet',
            )}
          >
            <input
              {...inputProps}
              type="radio"
              name={name}
              value={option.value}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={value === undefined && defaultValue === option.value ? true : undefined}
              onChange={onChange ? () => onChange(option.value) : inputProps?.onChange}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {/* the bold copy holds the width, so that nothing moves when the choice changes */}
            <span className="grid">
              <span className="col-start-1 row-start-1 text-center">{option.label}</span>
              <span aria-hidden="true" className="invisible col-start-1 row-start-1 h-0 overflow-hidden font-semibold">
                {option.label}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
