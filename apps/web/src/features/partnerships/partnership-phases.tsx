import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { daysBetween } from '@loper/domain/dutch-time'
import {
  LeavePhaseDocument,
  type PartnershipPhases_PartnershipFragment,
  PartnershipPhases_PartnershipFragmentDoc,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { useRemoval } from '../../app/staff/use-removal.tsx'
import { shortDay, todayText } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { CarpetProgress } from '../../ui/carpet-progress.tsx'
import { CarpetTimeline } from '../../ui/carpet-timeline.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { phaseOrder, phaseWords } from './partnership-words.ts'
import { PhaseForm } from './phase-form.tsx'

type Props = { partnership: FragmentType<typeof PartnershipPhases_PartnershipFragmentDoc> }

/** Where the partnership is, on the carpet, and how it came there. */
export function PartnershipPhases({ partnership }: Props) {
  const { t, i18n } = useLingui()
  const [moving, setMoving] = useState(false)
  const [leave] = useAction(LeavePhaseDocument)
  const { ask, question } = useRemoval()
  const { data, complete } = useFragment({ fragment: PartnershipPhases_PartnershipFragmentDoc, from: partnership })
  if (!complete) return null
  const at = data.phase === 'ENDED' ? phaseOrder.length : phaseOrder.indexOf(data.phase)
  const running = data.pilots.find(({ state }) => state === 'RUNNING')
  const takeBack = () =>
    ask({
      title: t`De laatste stap terugdraaien?`,
      text: t`De samenwerking gaat terug naar de fase ervoor. De dag en de toelichting verdwijnen.`,
      confirmLabel: t`Draai terug`,
      onConfirm: () => leave({ input: { id: data.id } }),
    })
  return (
    <Section title={t`Fase`} tools={<Now phase={data.phase} endsOn={running?.endsOn} />}>
      <CarpetProgress
        label={t`Fasen van de samenwerking`}
        done={doneOf(data, at)}
        milestones={phaseOrder.map((phase, index) => {
          const entry = data.phases.findLast((one) => one.phase === phase)
          const pilot = phase === 'PILOT' ? (running ?? data.pilots[0]) : undefined
          return {
            id: phase,
            label: i18n._(phaseWords[phase]),
            done: index <= at,
            current: index === at,
            detail: entry ? shortDay(entry.enteredOn) : t`nog niet`,
            ...(pilot ? { href: paths.pilot(pilot.id) } : {}),
          }
        })}
      />
      <div className="grid gap-2">
        <Disclosure summary={t`Hoe het ging`}>
          <div className="grid gap-4 pt-2">
            <CarpetTimeline
              label={t`Geschiedenis van de fasen`}
              items={data.phases.map(({ id, phase, enteredOn, note }, index) => {
                const name = i18n._(phaseWords[phase])
                const day = shortDay(enteredOn)
                return {
                  id,
                  title: `${name}, ${day}`,
                  detail: note,
                  state: index === data.phases.length - 1 ? ('now' as const) : ('done' as const),
                }
              })}
            />
            {data.viewerCanChange && data.phases.length > 1 && (
              <div>
                <Button icon="undo" onClick={takeBack}>
                  <Trans>Draai de laatste stap terug</Trans>
                </Button>
              </div>
            )}
          </div>
        </Disclosure>
        {data.viewerCanChange && (
          <Cluster>
            <Button icon="arrow-forward" onClick={() => setMoving(true)}>
              <Trans>Ga naar een andere fase</Trans>
            </Button>
          </Cluster>
        )}
      </div>
      {moving && <PhaseForm id={data.id} phase={data.phase} onClose={() => setMoving(false)} />}
      {question}
    </Section>
  )
}

/** How far the carpet lies: to the middle of a phase, or as far as its running pilot is. */
function doneOf({ pilots }: PartnershipPhases_PartnershipFragment, at: number): number {
  const pilot = pilots.find(({ state }) => state === 'RUNNING')
  const whole = pilot ? daysBetween(pilot.startsOn, pilot.endsOn) : 0
  const part = pilot && at === 1 && whole > 0 ? daysBetween(pilot.startsOn, todayText()) / whole : 0.4
  return (at + Math.min(0.95, Math.max(0.05, part))) / phaseOrder.length
}

function Now({ phase, endsOn }: { phase: keyof typeof phaseWords; endsOn: string | undefined }) {
  const { i18n } = useLingui()
  const name = i18n._(phaseWords[phase]).toLowerCase()
  const weeks = endsOn ? Math.ceil(daysBetween(todayText(), endsOn) / 7) : 0
  if (phase === 'PILOT' && weeks > 0) return <Trans>Jullie zijn in de pilot. Die duurt nog {weeks} weken.</Trans>
  return <Trans>Nu: {name}</Trans>
}
