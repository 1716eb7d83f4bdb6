import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type Step = { label: string; state: 'done' | 'current' | 'todo'; href?: string }

const rounds: Record<Step['state'], string> = {
  done: 'border-green bg-green text-sheet',
  current: 'border-ink bg-ink text-sheet',
  todo: 'border-line-strong text-ink-soft',
}

/** Where you are in a few numbered steps. A done step may lead back. */
export function Steps({ label, steps, doneText }: { label: string; steps: readonly Step[]; doneText: string }) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className={classes(
              'flex min-h-8 items-center gap-2',
              step.state === 'current' ? 'font-bold' : 'text-ink-soft',
            )}
          >
            <span
              className={classes(
                'grid size-7 place-items-center rounded-full border-[1.5px] font-bold',
                rounds[step.state],
              )}
            >
              {index + 1}
            </span>
            {step.href && step.state === 'done' ? <Link href={step.href}>{step.label}</Link> : step.label}
            {step.state === 'done' && <span className="sr-only">, {doneText}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
