import { classes } from './classes.ts'

const bar = 'rounded-[4px] bg-line motion-safe:animate-pulse'

type SkeletonProps = { label: string; shape?: 'page' | 'list' | 'table' | 'text'; rows?: number }

/** The shape of what is coming, so that nothing jumps. Screen readers hear the label. */
export function Skeleton({ label, shape = 'list', rows = 5 }: SkeletonProps) {
  const lines = Array.from({ length: rows }, (_, index) => `row-${index}`)
  return (
    <div role="status" className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <span className="sr-only">{label}</span>
      {shape === 'page' && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <div className={classes(bar, 'h-8 w-64 max-w-full')} />
          <div className={classes(bar, 'h-5 w-96 max-w-full')} />
        </div>
      )}
      <div className={classes('grid', shape === 'page' && 'border-t-2 border-line pt-4')}>
        {lines.map((line, index) => (
          <div
            key={line}
            className={classes('flex items-center gap-4', shape === 'text' ? 'py-1' : 'border-b border-line py-4')}
          >
            {shape === 'text' ? (
              <div className={classes(bar, 'h-5', index % 3 === 2 ? 'w-1/2' : 'w-full')} />
            ) : (
              <>
                <div className="grid grow gap-2">
                  <div className={classes(bar, 'h-5', index % 2 ? 'w-1/2' : 'w-2/3')} />
                  {shape !== 'table' && <div className={classes(bar, 'h-4 w-1/3')} />}
                </div>
                <div className={classes(bar, 'h-5 w-16')} />
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
