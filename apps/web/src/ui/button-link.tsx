import type { ReactElement } from 'react'
import { type ButtonTone, buttonStyle } from './button-style.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Link, type LinkProps } from './link.tsx'

/** A link that looks like a button: it goes somewhere. `render` lets another component draw the anchor. */
export function ButtonLink(
  props: LinkProps & {
    tone?: ButtonTone
    icon?: IconName
    wide?: boolean
    render?: (anchor: LinkProps) => ReactElement
  },
) {
  const { tone = 'secondary', icon, wide, render, className, children, ...rest } = props
  const anchor: LinkProps = {
    ...rest,
    className: buttonStyle(tone, { wide, className }),
    children: (
      <>
        {icon && <Icon name={icon} />}
        <span>{children}</span>
      </>
    ),
  }
  return render ? render(anchor) : <Link {...anchor} />
}
