import type { ChangeEvent, ComponentPropsWithRef, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Stands at the end of the card, for example a date. */
  end?: ReactNode
  icon?: IconName
  /** What belongs to this choice; opens under it. */
  more?: ReactNode
}
export type ChoiceLayout = 'cards' | 'rows' | 'pictures'
export type ChoiceInput = Omit<ComponentPropsWithRef<'input'>, 'type' | 'id' | 'value' | 'checked' | 'defaultChecked'>

type OptionProps = Omit<ComponentPropsWithRef<'input'>, 'value'> & {
  choice: Choice
  layout: ChoiceLayout
  invalid: boolean
  onPick?: (on: boolean) => void
}

const card =
  'rounded-control border-(length:--loper-control-border) border-line-strong bg-sheet px-4 py-3 hover:bg-green-wash has-checked:border-green has-checked:bg-green-wash has-checked:ring-1 has-checked:ring-green has-checked:ring-inset'
const shapes: Record<ChoiceLayout, string> = {
  cards: `${card} grid min-h-[calc(var(--loper-control)+8px)] grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-x-3`,
  rows: 'grid min-h-touch grid-cols-[1.5rem_minmax(0,1fr)_auto] items-start gap-x-3 border-b border-line py-2.5',
  pictures: `${card} relative flex min-h-[9.5rem] flex-col items-start justify-between gap-2`,
}

/** One answer of a choice group. */
export function ChoiceOption({ choice, layout, invalid, onPick, onChange, id, ...input }: OptionProps) {
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onPick?.(event.target.checked)
    return onChange?.(event)
  }
  const pictures = layout === 'pictures'
  return (
    <div className={classes('group min-w-0', Boolean(choice.more) && 'grid content-start')}>
      <label htmlFor={id} className={classes('focus-within-ring h-full', shapes[layout])}>
        {pictures && choice.icon && <Icon name={choice.icon} size="huge" className="text-green" />}
        <input
          {...input}
          id={id}
          value={choice.value}
          onChange={onPick || onChange ? change : undefined}
          aria-invalid={invalid || undefined}
          className={classes('size-6', pictures && 'absolute end-4 top-4')}
        />
        <span className="min-w-0">
          <span className={classes('block', layout !== 'rows' && 'font-semibold')}>{choice.label}</span>
          {choice.hint && <span className="block text-ink-soft">{choice.hint}</span>}
        </span>
        {choice.end && <span className="text-end max-sm:col-start-2 max-sm:text-start">{choice.end}</span>}
        {!pictures && choice.icon && (
          <Icon name={choice.icon} size="large" className="col-start-3 row-start-1 text-green" />
        )}
      </label>
      {choice.more && (
        <div className="ms-7 hidden gap-2 border-s-4 border-green py-4 ps-6 group-has-[:checked]:grid">
          {choice.more}
        </div>
      )}
    </div>
  )
}
