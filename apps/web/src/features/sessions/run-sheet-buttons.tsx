import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { attendanceId } from './attendance-list.tsx'
import { StepSound } from './step-sound.tsx'
import type { RunState } from './use-run.ts'

/** Under the clock: begin, stand still, back, and a sound for who wants one. `on`: a step is on. */
export function RunSheetButtons({ run, on }: { run: RunState; on: boolean }) {
  const first = run.current <= 0 && run.canMove
  return (
    <>
      <Cluster gap="tight" className="mt-2 justify-center">
        {first && (
          <span className={run.current < 0 ? 'max-lg:hidden' : undefined}>
            <Button tone={run.current < 0 ? 'primary' : 'plain'} onClick={run.start}>
              {run.current < 0 ? <Trans>Begin nu</Trans> : <Trans>We beginnen nu pas</Trans>}
            </Button>
          </span>
        )}
        {on && run.canMove && (
          <Button icon={run.paused ? 'chevron-forward' : 'stop'} onClick={run.togglePause}>
            {run.paused ? <Trans>Ga door</Trans> : <Trans>Zet de klok stil</Trans>}
          </Button>
        )}
        {run.current > 0 && (
          <Button tone="plain" icon="undo" onClick={run.back}>
            <Trans>Vorige stap</Trans>
          </Button>
        )}
        <StepSound current={run.current} />
        <TextLink href={`#${attendanceId}`} icon="people" className="lg:hidden">
          <Trans>Wie is er?</Trans>
        </TextLink>
      </Cluster>
      <p aria-live="polite" className="mt-2 text-center text-ink-soft">
        {run.unsent ? (
          <Trans>Nog niet bewaard. Dat gebeurt zodra er verbinding is.</Trans>
        ) : (
          run.movedBy && <Trans>{run.movedBy} heeft de klok het laatst gezet.</Trans>
        )}
      </p>
    </>
  )
}
