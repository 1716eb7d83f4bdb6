import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { type ButtonTone, buttonStyle } from './button-style.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Kbd } from './kbd.tsx'
import { useUiTexts } from './ui-texts.tsx'

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  /** At most one `primary` on a screen. */
  tone?: ButtonTone
  icon?: IconName
  /** Shows the icon alone; the children stay as the name. */
  iconOnly?: boolean
  /** Work is going on: says so in words and ignores clicks, but keeps its focus (never `disabled`). */
  busy?: boolean
  busyText?: string
  wide?: boolean
  /** A key that does the same, for example `Enter`. */
  shortcut?: string
}

/** A button that says what happens. `type` is `button` unless you ask for `submit`. */
export function Button(props: ButtonProps) {
  const {
    tone = 'secondary',
    icon,
    iconOnly,
    busy,
    busyText,
    wide,
    shortcut,
    className,
    children,
    onClick,
    ...rest
  } = props
  const texts = useUiTexts()
  const press = (event: MouseEvent<HTMLButtonElement>) => (busy ? event.preventDefault() : onClick?.(event))
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={busy || undefined}
      className={buttonStyle(tone, { wide, iconOnly, className })}
    >
      {busy ? <Waiting /> : icon && <Icon name={icon} />}
      <span className={iconOnly ? 'sr-only' : undefined} aria-live={busy === undefined ? undefined : 'polite'}>
        {busy ? (busyText ?? texts.busy) : children}
      </span>
      {shortcut && !busy && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}

/** A roll that turns while we wait; without motion it stands still and the words do the work. */
function Waiting() {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden="true" className="size-5 motion-safe:animate-spin">
      <circle cx="12" cy="12" r="9" stroke="currentColor" strokeWidth="3" opacity="0.35" />
      <path d="M12 3a9 9 0 0 1 9 9" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
