import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Link, type LinkProps } from './link.tsx'

/** A link in the text or on a line of its own; with an icon it is a full target of 44 px. `quiet` has the colour of the text. */
export function TextLink(props: LinkProps & { icon?: IconName; iconEnd?: IconName; quiet?: boolean }) {
  const { icon, iconEnd, quiet, className, children, ...rest } = props
  const alone = Boolean(icon || iconEnd)
  return (
    <Link
      {...rest}
      className={classes(
        'rounded-[4px]',
        quiet ? 'text-ink decoration-(--loper-quiet-line)' : 'text-sky',
        alone && 'inline-flex min-h-touch items-center gap-2',
        className,
      )}
    >
      {icon && <Icon name={icon} />}
      {alone ? <span>{children}</span> : children}
      {iconEnd && <Icon name={iconEnd} />}
    </Link>
  )
}
