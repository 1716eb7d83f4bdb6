import { classes } from './classes.ts'

type SeatsProps = {
  total: number
  taken: number
  /** As many chairs must be taken; a line stands behind that chair. */
  minimum?: number
  /** The words, which say the same. */
  label: string
  hideLabel?: boolean
  /** `small` counts what is taken (staff); `public` shows what is free, as chairs. */
  variant?: 'small' | 'public'
  /** Too small to tell: hatching instead of chairs. */
  hidden?: boolean
  /** Extra look of the words. */
  className?: string
}

/** Places are chairs. The row is drawn only up to 20 chairs; above that the words are enough. */
export function Seats(props: SeatsProps) {
  const { total, taken, minimum, label, hideLabel, variant = 'small', hidden, className } = props
  const chairs = Array.from({ length: Math.min(total, 20) }, (_, index) => `chair-${index}`)
  return (
    <span className={classes('inline-flex flex-wrap items-center gap-x-3 gap-y-1', className)}>
      {hidden ? (
        <span aria-hidden="true" className="hatch h-4 w-28 rounded-[3px] border border-line-strong" />
      ) : total > 20 ? null : variant === 'small' ? (
        <span aria-hidden="true" className="forced-keep inline-flex gap-[3px]">
          {chairs.map((chair, index) => (
            <span key={chair} className="inline-flex items-center gap-[3px]">
              <span
                className={classes(
                  'h-4 w-[11px] rounded-t-[3px] rounded-b-[1px] border-[1.5px]',
                  index < taken ? 'border-green bg-green' : 'border-line-strong bg-sheet',
                )}
              />
              {index + 1 === minimum && <span className="-my-1 h-6 w-[1.5px] bg-ink" />}
            </span>
          ))}
        </span>
      ) : (
        <span aria-hidden="true" className="inline-flex flex-wrap gap-0.5">
          {chairs.map((chair, index) => (
            <Chair key={chair} free={index >= taken} />
          ))}
        </span>
      )}
      <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
    </span>
  )
}

function Chair({ free }: { free: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      strokeLinejoin="round"
      className={classes(
        'h-6 w-5',
        free ? 'fill-green stroke-green stroke-2' : 'fill-none stroke-line-strong stroke-[1.5] opacity-60',
      )}
    >
      <path d="M7 3h10v9H7zM5 12h14v3H5zM7 15v6M17 15v6" />
    </svg>
  )
}
