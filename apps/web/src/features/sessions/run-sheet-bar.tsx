import { Trans } from '@lingui/react/macro'
import { ActionBar } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import type { RunStep } from './run-sheet-page.tsx'
import type { RunState } from './use-run.ts'

/** On a phone: the clock at the thumb, with the step that is on above it. */
export function RunSheetBar({ run, steps }: { run: RunState; steps: readonly RunStep[] }) {
  const step = steps[run.current]
  if (!step) return run.current < 0 && run.canMove ? <StartBar run={run} /> : null
  const minutes = Math.ceil(run.left)
  return (
    <>
      <div aria-hidden="true" className="no-print h-32 lg:hidden" />
      <div className="lg:hidden">
        <ActionBar>
          <p className="flex justify-between gap-3 pb-2">
            <strong className="min-w-0 truncate">{step.title}</strong>
            <span className="whitespace-nowrap">
              {run.paused ? <Trans>staat stil</Trans> : <Trans>nog {minutes} min</Trans>}
            </span>
          </p>
          <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-2">
            <Button onClick={() => run.longer(1)}>
              <Trans>+1 min</Trans>
            </Button>
            <Button tone="primary" onClick={run.next}>
              <Trans>Volgende stap</Trans>
            </Button>
          </div>
        </ActionBar>
      </div>
    </>
  )
}

function StartBar({ run }: { run: RunState }) {
  return (
    <>
      <div aria-hidden="true" className="no-print h-24 lg:hidden" />
      <div className="lg:hidden">
        <ActionBar>
          <Button tone="primary" onClick={run.start}>
            <Trans>Begin nu</Trans>
          </Button>
        </ActionBar>
      </div>
    </>
  )
}
