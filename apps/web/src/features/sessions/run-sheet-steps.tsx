import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Cluster } from '../../ui/cluster.tsx'
import { Section } from '../../ui/section.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { StepCard } from '../activities/step-card.tsx'
import type { RunStep } from './run-sheet-page.tsx'
import { momentOf } from './run-sheet-ring.tsx'
import { clockWords } from './session-words.ts'
import type { RunState } from './use-run.ts'

type Props = { steps: readonly RunStep[]; startsAt: Date; run: RunState; runs: boolean }

/** Every step with its time. The one that is on lies open; the others open by a press. */
export function RunSheetSteps({ steps, startsAt, run, runs }: Props) {
  const { t } = useLingui()
  const clockAt = (index: number) => clockWords(momentOf(run.startedAt, run.begins[index] ?? 0))
  const plannedAt = (index: number) => {
    const before = steps.slice(0, index).reduce((total, { minutes }) => total + minutes, 0)
    return clockWords(momentOf(startsAt, before))
  }
  return (
    <div className="grid gap-6">
      <Section title={t`Draaiboek`} tools={runs && <Pace run={run} />}>
        <ol>
          {steps.map((step, index) => {
            const minutes = Math.max(0, Math.round(run.lengths[index] ?? 0))
            const row = { step, time: clockAt(index), planned: plannedAt(index), minutes }
            return runs && index === run.current ? (
              <CurrentStep key={step.title} {...row} run={run} />
            ) : (
              <OtherStep key={step.title} {...row} done={runs && index < run.current} />
            )
          })}
        </ol>
      </Section>
      {runs && <Prepare steps={steps} clockAt={clockAt} current={run.current} />}
    </div>
  )
}

/** How the pace is against the plan. */
function Pace({ run: { ahead, paused, current } }: { run: RunState }) {
  if (paused) return <Trans>De klok staat stil</Trans>
  if (current < 0) return null
  if (ahead === 0) return <Trans>Precies op schema</Trans>
  const late = -ahead
  if (ahead > 0)
    return ahead === 1 ? <Trans>Je loopt 1 minuut voor</Trans> : <Trans>Je loopt {ahead} minuten voor</Trans>
  return late === 1 ? <Trans>Je loopt 1 minuut uit</Trans> : <Trans>Je loopt {late} minuten uit</Trans>
}

type Row = { step: RunStep; time: string; planned: string; minutes: number }

/** When a step begins, with the time on paper struck out once that is another. */
function StepTime({ time, planned }: Pick<Row, 'time' | 'planned'>) {
  const { t } = useLingui()
  return (
    <span>
      <b className="block">{time}</b>
      {time !== planned && (
        <span className="block text-ink-soft">
          <span className="sr-only">{t`eerst`} </span>
          <s>{planned}</s>
        </span>
      )}
    </span>
  )
}

function CurrentStep({ step, time, planned, minutes, run }: Row & { run: RunState }) {
  return (
    <li aria-current="step" className="my-1 grid gap-3 rounded-sheet border-2 border-green bg-sheet p-4">
      <div className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] gap-x-3">
        <StepTime time={time} planned={planned} />
        <h3 className="text-large">{step.title}</h3>
        <span className="whitespace-nowrap">
          <Trans>{minutes} min</Trans>
        </span>
      </div>
      <div className="grid gap-4 sm:ps-[4.25rem]">
        <StepCard step={step} />
        <Cluster className="max-lg:hidden">
          <RunButtons run={run} />
        </Cluster>
      </div>
    </li>
  )
}

/** On with it, or a little longer. */
function RunButtons({ run }: { run: RunState }) {
  return (
    <>
      <Button tone="primary" onClick={run.next}>
        <Trans>Volgende stap</Trans>
      </Button>
      <Button onClick={() => run.longer(1)}>
        <Trans>1 minuut langer</Trans>
      </Button>
      <Button onClick={() => run.longer(5)}>
        <Trans>5 minuten langer</Trans>
      </Button>
    </>
  )
}

function OtherStep({ step, time, planned, minutes, done }: Row & { done: boolean }) {
  const { t } = useLingui()
  return (
    <li className="border-b border-line">
      <details className="group">
        <summary
          className={classes(
            'grid min-h-touch list-none grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-x-3 rounded-[4px] px-3 py-2 hover:bg-green-wash',
            done && 'text-ink-soft',
          )}
        >
          <StepTime time={time} planned={planned} />
          <span>
            {step.title}
            {done && <span className="sr-only">, {t`klaar`}</span>}
          </span>
          <span className="whitespace-nowrap">
            <Trans>{minutes} min</Trans>
          </span>
        </summary>
        <div className="px-3 pb-4 sm:ps-[5rem]">
          <StepCard step={step} />
        </div>
      </details>
    </li>
  )
}

type PrepareProps = { steps: readonly RunStep[]; clockAt(index: number): string; current: number }

/** What must lie ready for the steps that come. */
function Prepare({ steps, clockAt, current }: PrepareProps) {
  const { t } = useLingui()
  const coming = steps
    .map((step, index) => ({ things: step.have, index, id: step.title }))
    .filter(({ things, index }) => index > current && things.length > 0)
  if (coming.length === 0) return null
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  return (
    <Section level={3} plain title={t`Leg klaar voor straks`}>
      <TickList
        items={coming.map(({ id, index, things }) => {
          const time = clockAt(index)
          const list = things.map(lower).join(', ')
          return {
            id,
            icon: 'clock',
            text: (
              <Trans>
                <b>Vóór {time}</b> {list}
              </Trans>
            ),
          }
        })}
      />
    </Section>
  )
}
