import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  type PilotGoals_PilotFragment,
  PilotGoals_PilotFragmentDoc,
  RemoveGoalDocument,
  RemoveIndicatorDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { useRemoval } from '../../app/staff/use-removal.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { GoalForm } from './goal-form.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { MeasurementTable } from './measurement-table.tsx'

export type PilotWithGoals = PilotGoals_PilotFragment
export type Goal = PilotGoals_PilotFragment['goals'][number]
export type Indicator = Goal['indicators'][number]
type Open = { goal: Goal | 'new' } | { goalId: string; indicator: Indicator | null }

/** What the pilot wants to reach, and what is counted for it. */
export function PilotGoals({ pilot }: { pilot: FragmentType<typeof PilotGoals_PilotFragmentDoc> }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Open | null>(null)
  const [removeGoal] = useAction(RemoveGoalDocument)
  const [removeIndicator] = useAction(RemoveIndicatorDocument)
  const { ask, question } = useRemoval()
  const { data, complete } = useFragment({ fragment: PilotGoals_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  const close = () => setOpen(null)
  const withheld = data.goals.some((goal) => goal.indicators.some((one) => one.withheld))
  const askGoal = ({ id, title }: Goal) =>
    ask({
      title: t`Dit doel weghalen?`,
      text: t`Het doel «${title}» verdwijnt, met zijn metingen. Dit kun je niet terugdraaien.`,
      confirmLabel: t`Haal weg`,
      onConfirm: () => removeGoal({ input: { id } }),
    })
  const askIndicator = ({ id, title }: Indicator) =>
    ask({
      title: t`Deze indicator weghalen?`,
      text: t`De indicator «${title}» verdwijnt, met alles wat je invulde. Dit kun je niet terugdraaien.`,
      confirmLabel: t`Haal weg`,
      onConfirm: () => removeIndicator({ input: { id } }),
    })
  return (
    <Section title={t`Doelen en metingen`} tools={<HowWeMeasure />}>
      {data.goals.length === 0 && (
        <EmptyState title={t`Nog geen doelen`}>
          <Trans>Begin met één doel in gewone woorden. Kies daarna wat je telt.</Trans>
        </EmptyState>
      )}
      {withheld && !data.viewerSeesCounts && (
        <Note icon="lock" title={t`Niet alle cijfers staan hier`}>
          <Trans>
            Je werkt niet bij deze bibliotheek. Daarom zie je over mensen alleen cijfers per kwartaal, en nooit een
            aantal onder de 5. Zo kan niemand terugvinden om wie het gaat.
          </Trans>
        </Note>
      )}
      {data.goals.map((goal, index) => {
        const number = index + 1
        return (
          <div key={goal.id} className="grid gap-1">
            <div className="flex min-h-touch items-center justify-between gap-2">
              <h3>
                <Trans>
                  Doel {number}. {goal.title}
                </Trans>
              </h3>
              {data.viewerCanChange && (
                <MenuButton
                  label={t`Acties voor doel ${number}`}
                  hideLabel
                  tone="plain"
                  items={[
                    {
                      id: 'add',
                      label: t`Voeg indicator toe`,
                      icon: 'plus',
                      onAction: () => setOpen({ goalId: goal.id, indicator: null }),
                    },
                    { id: 'change', label: t`Verander het doel`, icon: 'edit', onAction: () => setOpen({ goal }) },
                    {
                      id: 'remove',
                      label: t`Haal het doel weg`,
                      icon: 'trash',
                      tone: 'danger',
                      onAction: () => askGoal(goal),
                    },
                  ]}
                />
              )}
            </div>
            {goal.indicators.length > 0 ? (
              <IndicatorTable
                pilot={data}
                goal={goal}
                hideHead={index > 0}
                onChange={(indicator) => setOpen({ goalId: goal.id, indicator })}
                onRemove={askIndicator}
              />
            ) : (
              <p className="text-ink-soft">
                <Trans>Bij dit doel telt nog niets mee.</Trans>
              </p>
            )}
          </div>
        )
      })}
      {data.goals.length > 0 && (
        <Disclosure summary={t`Alle metingen als tabel`}>
          <MeasurementTable pilot={data} />
        </Disclosure>
      )}
      {data.viewerCanChange && (
        <div className="no-print">
          <Button icon="plus" onClick={() => setOpen({ goal: 'new' })}>
            <Trans>Voeg doel toe</Trans>
          </Button>
        </div>
      )}
      {open && 'goal' in open && (
        <GoalForm pilotId={data.id} goal={open.goal === 'new' ? null : open.goal} onClose={close} />
      )}
      {open && 'goalId' in open && <IndicatorForm goalId={open.goalId} indicator={open.indicator} onClose={close} />}
      {question}
    </Section>
  )
}

function HowWeMeasure() {
  const { t } = useLingui()
  return (
    <Disclosure tone="term" summary={t`Hoe meten we dit?`}>
      <Trans>
        Doorverwijzingen en sessies tellen vanzelf mee. We tellen wat partners in de pilot naar de bibliotheek sturen.
        De stippellijn is het schema: bij een aantal loopt die op, bij een percentage is het steeds het streven. Vanaf
        90 procent van het schema ben je op koers, vanaf 60 procent moet je opletten.
      </Trans>
    </Disclosure>
  )
}
