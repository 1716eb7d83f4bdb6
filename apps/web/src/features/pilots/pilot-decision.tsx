import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type PilotDecision_PilotFragment, PilotDecision_PilotFragmentDoc } from '@loper/graphql/documents'
import { useState } from 'react'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { type Tick, TickList } from '../../ui/tick-list.tsx'
import { EvaluationForm } from './evaluation-form.tsx'
import { decisionWords } from './pilot-words.ts'

/** What has to lie on the table for the decision, and what was decided. */
export function PilotDecision({ pilot }: { pilot: FragmentType<typeof PilotDecision_PilotFragmentDoc> }) {
  const { t, i18n } = useLingui()
  const [working, setWorking] = useState(false)
  const { data, complete } = useFragment({ fragment: PilotDecision_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  const day = shortDay(data.endsOn)
  if (data.decision && data.closedAt) {
    const closed = shortDay(data.closedAt)
    return (
      <Section id="besluit" title={t`Besluit: ${i18n._(decisionWords[data.decision]).toLowerCase()}`}>
        <p className="text-ink-soft">
          <Trans>Genomen op {closed}.</Trans>
        </p>
        <Text title={t`Wat ging goed en wat niet`}>{data.evaluation}</Text>
        <Text title={t`Wat stopt er als het geld stopt, en wie neemt het over`}>{data.continuation}</Text>
      </Section>
    )
  }
  return (
    <Section id="besluit" title={t`Besluit op ${day}`}>
      <p>
        <Trans>Jullie kiezen: stoppen, aanpassen of opschalen. Dit moet er dan liggen:</Trans>
      </p>
      <Ready pilot={data} />
      {data.evaluation && <Text title={t`Wat ging goed en wat niet`}>{data.evaluation}</Text>}
      {data.continuation && (
        <Text title={t`Wat stopt er als het geld stopt, en wie neemt het over`}>{data.continuation}</Text>
      )}
      {data.viewerCanChange && (
        <div className="no-print">
          <Button icon="edit" onClick={() => setWorking(true)}>
            <Trans>Werk aan de evaluatie</Trans>
          </Button>
        </div>
      )}
      <p className="text-ink-soft">
        <Trans>Na het besluit krijgen alle partners bericht. De lessen kunnen mee in een aanpak.</Trans>
      </p>
      {working && <EvaluationForm pilot={data} onClose={() => setWorking(false)} />}
    </Section>
  )
}

function Ready({ pilot }: { pilot: PilotDecision_PilotFragment }) {
  const { t } = useLingui()
  const indicators = pilot.goals.flatMap((goal) => goal.indicators)
  // What counts by itself needs nobody to enter it.
  const measured = indicators.filter(
    ({ source, measurements }) => source !== 'MANUAL' || measurements.length > 0,
  ).length
  const lessons = pilot.logEntries.filter(({ kind }) => kind === 'LESSON').length
  const all = indicators.length
  const line = (id: string, ready: boolean, text: string): Tick => ({
    id,
    icon: ready ? 'check' : 'todo',
    text: `${text}${ready ? '' : ` (${t`nog niet`})`}`,
  })
  return (
    <TickList
      items={[
        line('measured', all > 0 && measured === all, t`Een meting bij iedere indicator: ${measured} van ${all}`),
        line('lessons', lessons >= 3, t`Minstens 3 lessen in het logboek: nu ${lessons}`),
        line('evaluation', Boolean(pilot.evaluation), t`Wat goed ging en wat niet`),
        line('continuation', Boolean(pilot.continuation), t`Wat er stopt als het geld stopt, en wie het overneemt`),
      ]}
    />
  )
}

function Text({ title, children }: { title: string; children: string | null }) {
  return (
    <div className="grid gap-1">
      <h3>{title}</h3>
      <p className="whitespace-pre-line">{children}</p>
    </div>
  )
}
