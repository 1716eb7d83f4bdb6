import type { ReactNode } from 'react'
import { type Choice, type ChoiceInput, type ChoiceLayout, ChoiceOption } from './choice-option.tsx'
import { classes } from './classes.ts'
import { FieldError } from './field-error.tsx'
import { useUiTexts } from './ui-texts.tsx'

type ChoiceGroupProps = {
  legend: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
  /** The legend is the question of the page, and its h1. */
  asQuestion?: boolean
  hideLegend?: boolean
  /** Where the error summary points to: the first choice. The name when left out. */
  id?: string
  type: 'radio' | 'checkbox'
  name: string
  options: readonly Choice[]
  layout?: ChoiceLayout
  columns?: 1 | 2
  /** Controlled; without it the browser keeps the choice, starting with `defaultSelected`. */
  selected?: readonly string[]
  defaultSelected?: readonly string[]
  onSelect?: (selected: string[]) => void
  inputProps?: ChoiceInput
}

const layouts: Record<ChoiceLayout, string> = {
  cards: 'gap-3',
  rows: 'gap-x-6',
  pictures: 'grid-cols-[repeat(auto-fill,minmax(min(8.5rem,100%),1fr))] gap-3',
}

/** One question with a few answers: radios or check boxes, each with its whole card or row as target. Works without JavaScript. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { legend, hint, error, name, options, layout = 'cards', columns, selected, onSelect } = props
  const id = props.id ?? name
  const texts = useUiTexts()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const toggle = (value: string, on: boolean) => {
    if (props.type === 'radio') return onSelect?.([value])
    const others = (selected ?? []).filter((other) => other !== value)
    onSelect?.(on ? [...others, value] : others)
  }
  const words = (
    <>
      {legend}
      {props.optional && <span className="font-normal text-ink-soft"> ({texts.optional})</span>}
    </>
  )
  return (
    <fieldset
      aria-describedby={described || undefined}
      className={classes('grid min-w-0 content-start gap-2', error && 'border-s-4 border-brick ps-3')}
    >
      <legend className={classes('mb-1 font-semibold', props.hideLegend && 'sr-only')}>
        {props.asQuestion ? <h1>{words}</h1> : words}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={classes('grid', layouts[layout], columns === 2 && 'md:grid-cols-2')}>
        {options.map((option, index) => (
          <ChoiceOption
            key={option.value}
            {...props.inputProps}
            id={index === 0 ? id : `${id}-${index + 1}`}
            type={props.type}
            name={name}
            choice={option}
            layout={layout}
            invalid={Boolean(error)}
            checked={selected?.includes(option.value)}
            defaultChecked={selected ? undefined : props.defaultSelected?.includes(option.value)}
            onPick={onSelect && ((on) => toggle(option.value, on))}
          />
        ))}
      </div>
    </fieldset>
  )
}
