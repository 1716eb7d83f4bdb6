import { useEffect } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type Command = {
  id: string
  label: string
  detail?: string
  /** The kind of thing, at the end of the line. */
  group?: string
  icon?: IconName
  /** Other words by which it is found. */
  keywords?: string
  href?: string
  onAction?: () => void
}

type CommandPaletteProps = {
  label: string
  placeholder: string
  emptyText: string
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  items: readonly Command[]
  /** For a search on the server: what is typed. */
  onInputChange?: (text: string) => void
}

/** Go anywhere by typing. Opens on Ctrl K (or Cmd K) wherever the focus is. */
export function CommandPalette(props: CommandPaletteProps) {
  const { label, placeholder, emptyText, isOpen, onOpenChange, items, onInputChange } = props
  const { contains } = useFilter({ sensitivity: 'base' })
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onOpenChange(true)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [onOpenChange])
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 grid items-start justify-items-center bg-ink/60 p-3 pt-[8dvh]"
    >
      <Modal className="w-full max-w-[40rem]">
        <Dialog aria-label={label} className="focus-elsewhere overflow-hidden rounded-sheet bg-sheet">
          <Autocomplete filter={contains} onInputChange={onInputChange}>
            <SearchField aria-label={label} autoFocus className="relative flex items-center border-b-2 border-ink">
              <Icon name="search" className="pointer-events-none absolute start-4" />
              <Input
                placeholder={placeholder}
                className="focus-elsewhere min-h-14 w-full bg-transparent ps-12 pe-4 text-large"
              />
            </SearchField>
            <Menu
              items={items}
              aria-label={label}
              onAction={() => onOpenChange(false)}
              renderEmptyState={() => <p className="p-4 text-ink-soft">{emptyText}</p>}
              className="focus-elsewhere grid max-h-[60dvh] overflow-y-auto p-2"
            >
              {(item) => <CommandItem item={item} />}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function CommandItem({ item }: { item: Command }) {
  return (
    <MenuItem
      id={item.id}
      href={item.href}
      onAction={item.onAction}
      textValue={[item.label, item.detail, item.group, item.keywords].filter(Boolean).join(' ')}
      className="focus-elsewhere flex min-h-touch cursor-pointer items-center gap-3 rounded-[6px] border-s-4 border-transparent px-3 py-1 text-ink no-underline data-focused:border-green data-focused:bg-green-wash"
    >
      <Icon name={item.icon ?? 'arrow-forward'} className="text-ink-soft" />
      <span className="min-w-0 grow">
        <span className="font-semibold">{item.label}</span>
        {item.detail && <span className="block text-ink-soft">{item.detail}</span>}
      </span>
      {item.group && <span className="shrink-0 text-label text-ink-soft">{item.group}</span>}
    </MenuItem>
  )
}
