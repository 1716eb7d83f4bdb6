import { useEffect } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { classes } from './classes.ts'
import { controlStyle } from './control-style.ts'
import type { FieldTexts } from './field.tsx'
import { FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'
import { useUiTexts } from './ui-texts.tsx'

export type Suggestion = { id: string; label: string; detail?: string }

type SuggestFieldProps = Omit<FieldTexts, 'asQuestion' | 'id'> & {
  /** The id of the control, to which the error summary points. */
  id: string
  /** Shown as they are: the page decides what fits the text. */
  items: readonly Suggestion[]
  inputValue: string
  onInputChange: (text: string) => void
  selectedId?: string | null
  onSelect: (id: string | null) => void
  emptyText: string
  busy?: boolean
  busyText?: string
  placeholder?: string
}

/** Type a part of a name and choose from what fits. */
export function SuggestField(props: SuggestFieldProps) {
  const { id, label, hint, error, optional, hideLabel, items, busy } = props
  const texts = useUiTexts()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  // Text and choice are both the page's, so the text must follow the choice; text without a choice goes when the field is left.
  const select = (chosen: string | null) => {
    props.onSelect(chosen)
    props.onInputChange(items.find((item) => item.id === chosen)?.label ?? (chosen === null ? '' : props.inputValue))
  }
  useOpenWhileScrolling(id)
  return (
    <ComboBox
      items={items}
      inputValue={props.inputValue}
      onInputChange={props.onInputChange}
      selectedKey={props.selectedId ?? null}
      onSelectionChange={(key) => select(key === null ? null : String(key))}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={Boolean(error)}
      className={classes('grid min-w-0 content-start gap-1', error && 'border-s-4 border-brick ps-3')}
    >
      <Label className={classes('font-semibold', hideLabel && 'sr-only')}>
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({texts.optional})</span>}
      </Label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="relative">
        <Input
          id={id}
          placeholder={props.placeholder}
          aria-describedby={described || undefined}
          className={classes(controlStyle, 'pe-12')}
        />
        <Button
          aria-label={texts.openList}
          className="absolute inset-y-0 end-0 my-auto grid size-touch place-items-center rounded-control"
        >
          <Icon name="chevron-down" />
        </Button>
      </div>
      <Popover className="z-30 w-(--trigger-width) min-w-64 overflow-y-auto rounded-control border border-line-strong bg-sheet p-1">
        <ListBox<Suggestion>
          className="focus-elsewhere grid"
          renderEmptyState={() => (
            <p className="p-3 text-ink-soft">{busy ? (props.busyText ?? texts.busy) : props.emptyText}</p>
          )}
        >
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.label}
              className="focus-elsewhere grid min-h-touch cursor-pointer content-center rounded-[6px] border-s-4 border-transparent px-3 py-1 data-focused:border-green data-focused:bg-green-wash data-selected:font-semibold"
            >
              <span>{item.label}</span>
              {item.detail && <span className="font-normal text-ink-soft">{item.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/**
 * React Aria closes the list when the page or a dialog scrolls, which a phone does by itself when its keyboard opens. The list can
 * stay: this listener is there before React Aria's, and keeps the scrolling from it. The list hangs in the page and scrolls along
 * with that; under a dialog it does not, so there React Aria must place it anew, as it does when the window changes.
 */
function useOpenWhileScrolling(id: string) {
  useEffect(() => {
    const keep = (event: Event) => {
      const focused = document.activeElement
      if (focused?.id !== id || !(event.target instanceof Node) || !event.target.contains(focused)) return
      event.stopImmediatePropagation()
      if (event.target !== document) window.dispatchEvent(new Event('resize'))
    }
    window.addEventListener('scroll', keep, true)
    return () => window.removeEventListener('scroll', keep, true)
  }, [id])
}
