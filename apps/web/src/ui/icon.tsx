import { classes } from './classes.ts'
import { directional, type IconName, iconPaths } from './icon-paths.ts'

const sizes = { small: 'size-4', normal: 'size-[1.3em]', large: 'size-8', huge: 'size-11' }

/**
 * A line drawing in the colour of the text. Words come first: without a `label` the icon is hidden from screen readers.
 * Pointing icons mirror in right-to-left.
 */
export function Icon(props: { name: IconName; size?: keyof typeof sizes; label?: string; className?: string }) {
  const { name, size = 'normal', label, className } = props
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={size === 'huge' ? 1.6 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
      className={classes('shrink-0', sizes[size], directional.has(name) && 'rtl:-scale-x-100', className)}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
