import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type ButtonTone, buttonStyle } from './button-style.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type MenuAction = {
  id: string
  label: string
  detail?: string
  icon?: IconName
  href?: string
  onAction?: () => void
  tone?: 'danger'
}

type MenuButtonProps = {
  label: string
  /** Shows the icon alone; the label stays as the name. */
  hideLabel?: boolean
  icon?: IconName
  tone?: ButtonTone
  items: readonly MenuAction[]
}

/** A button that opens a short list of things to do. */
export function MenuButton({ label, hideLabel, icon, tone = 'secondary', items }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={hideLabel ? label : undefined}
        className={buttonStyle(tone, { iconOnly: hideLabel, className: 'no-print' })}
      >
        {(icon || hideLabel) && <Icon name={icon ?? 'more'} />}
        {!hideLabel && (
          <>
            <span>{label}</span>
            <Icon name="chevron-down" size="small" />
          </>
        )}
      </AriaButton>
      <Popover placement="bottom end" className="z-30">
        <Menu className="focus-elsewhere grid max-w-[min(24rem,90vw)] min-w-48 rounded-control border border-line-strong bg-sheet p-1">
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              href={item.href}
              onAction={item.onAction}
              textValue={item.label}
              className={classes(
                'focus-elsewhere flex min-h-touch cursor-pointer items-center gap-3 rounded-[6px] px-3 py-1 no-underline data-focused:bg-green-wash data-focused:inset-ring-2 data-focused:inset-ring-ink',
                item.tone === 'danger' ? 'text-brick' : 'text-ink',
              )}
            >
              {item.icon && <Icon name={item.icon} />}
              <span>
                <span className="block">{item.label}</span>
                {item.detail && <span className="block text-ink-soft">{item.detail}</span>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
