import { classes } from './classes.ts'

/** Our mark: the rolled carpet with its end on the floor, in the colour of the text. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 36 30"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      className={classes('rtl:-scale-x-100', className ?? 'h-7 w-8')}
    >
      <path d="M14 26h21v-9H22" fill="currentColor" stroke="none" />
      <circle cx="13" cy="15" r="11" strokeWidth="5" />
      <path d="M13 15a3.5 3.5 0 1 1-3.5 3" strokeWidth="3.5" strokeLinecap="round" />
    </svg>
  )
}
