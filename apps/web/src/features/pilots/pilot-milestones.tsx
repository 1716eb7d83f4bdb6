import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { daysBetween } from '@loper/domain/dutch-time'
import {
  AddMilestoneDocument,
  ChangeMilestoneDocument,
  type PilotMilestones_PilotFragment,
  PilotMilestones_PilotFragmentDoc,
  RemoveMilestoneDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { actionColumn } from '../../lib/action-column.ts'
import { shortDay, todayText } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { CarpetProgress } from '../../ui/carpet-progress.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MilestoneForm } from './milestone-form.tsx'

type Props = { pilot: FragmentType<typeof PilotMilestones_PilotFragmentDoc> }
type Milestone = PilotMilestones_PilotFragment['milestones'][number]

/** The moments of a pilot on the carpet, and in a list to change them. */
export function PilotMilestones({ pilot }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState<Milestone | 'new' | null>(null)
  const [change] = useAction(ChangeMilestoneDocument)
  const [remove] = useAction(RemoveMilestoneDocument)
  const [add] = useAction(AddMilestoneDocument)
  const toast = useToast()
  const { data, complete } = useFragment({ fragment: PilotMilestones_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  const pilotId = data.id
  const detailOf = (milestone: Milestone) => {
    const day = shortDay(milestone.doneOn ?? milestone.dueOn)
    const left = daysBetween(todayText(), milestone.dueOn)
    if (milestone.doneOn) return t`${day}, gedaan`
    if (left < 0) return t`${day}, te laat`
    if (left === 0) return t`vandaag`
    if (left === 1) return t`${day}, morgen`
    return left <= 14 ? t`${day}, nog ${left} dagen` : day
  }
  const setDone = ({ id, title, dueOn }: Milestone, doneOn: string | null) =>
    change({ input: { id, title, dueOn, doneOn } })
  async function takeOut({ id, title, dueOn }: Milestone) {
    if (!(await remove({ input: { id } }))) return
    toast({
      message: t`Mijlpaal weggehaald.`,
      action: {
        label: t`Zet terug`,
        onAction: () => void add({ input: { key: crypto.randomUUID(), pilotId, title, dueOn } }),
      },
    })
  }
  return (
    <Section title={t`Mijlpalen`} tools={<Weeks pilot={data} />}>
      {data.milestones.length > 0 ? (
        <CarpetProgress
          label={t`Mijlpalen van de pilot`}
          done={doneOf(data.milestones)}
          milestones={data.milestones.map((milestone) => ({
            id: milestone.id,
            label: milestone.title,
            detail: detailOf(milestone),
            done: milestone.doneOn !== null,
            current: milestone === data.milestones.find(({ doneOn }) => doneOn === null),
          }))}
        />
      ) : (
        <p className="text-ink-soft">
          <Trans>Nog geen mijlpalen. Zet er twee of drie neer, dan ziet iedereen wat er komt.</Trans>
        </p>
      )}
      {data.viewerCanChange && (
        <div className="no-print">
          <Disclosure summary={t`Werk de mijlpalen bij`}>
            <div className="grid gap-3 pt-1">
              {data.milestones.length > 0 && (
                <DataTable
                  caption={t`Mijlpalen`}
                  hideCaption
                  columns={[
                    { key: 'title', header: t`Mijlpaal`, rowHeader: true, cell: (row) => row.title },
                    { key: 'day', header: t`Wanneer`, cell: detailOf },
                    {
                      ...actionColumn,
                      header: t`Doe iets`,
                      cell: (row) => (
                        <div className="flex items-center justify-end gap-1 max-sm:-ms-2 max-sm:*:last:ms-auto max-sm:justify-start">
                          <Button tone="plain" onClick={() => void setDone(row, row.doneOn ? null : todayText())}>
                            {row.doneOn ? t`Toch niet` : t`Gedaan`}
                            <span className="sr-only">: {row.title}</span>
                          </Button>
                          <MenuButton
                            label={t`Acties voor ${row.title}`}
                            hideLabel
                            tone="plain"
                            items={[
                              { id: 'change', label: t`Verander`, icon: 'edit', onAction: () => setEditing(row) },
                              {
                                id: 'remove',
                                label: t`Haal weg`,
                                icon: 'trash',
                                tone: 'danger',
                                onAction: () => void takeOut(row),
                              },
                            ]}
                          />
                        </div>
                      ),
                    },
                  ]}
                  rows={data.milestones}
                  rowKey={(row) => row.id}
                />
              )}
              <div>
                <Button icon="plus" onClick={() => setEditing('new')}>
                  <Trans>Voeg mijlpaal toe</Trans>
                </Button>
              </div>
            </div>
          </Disclosure>
        </div>
      )}
      {editing && (
        <MilestoneForm
          pilotId={pilotId}
          milestone={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}

/** To where the carpet lies: as far as the days have come between the milestones, and never past one that waits. */
function doneOf(milestones: readonly Milestone[]): number {
  const count = milestones.length
  const open = milestones.findIndex(({ doneOn }) => doneOn === null)
  if (open === -1) return 1
  if (open === 0) return 0.01
  const from = milestones[open - 1]?.dueOn ?? ''
  const to = milestones[open]?.dueOn ?? ''
  const whole = daysBetween(from, to)
  const part = whole > 0 ? daysBetween(from, todayText()) / whole : 0.5
  return (open - 1 + Math.min(0.8, Math.max(0.15, part))) / count
}

function Weeks({ pilot }: { pilot: PilotMilestones_PilotFragment }) {
  const all = Math.max(1, Math.ceil((daysBetween(pilot.startsOn, pilot.endsOn) + 1) / 7))
  const now = Math.floor(daysBetween(pilot.startsOn, todayText()) / 7) + 1
  if (pilot.state === 'CLOSED' || now > all) return null
  if (now < 1) {
    const day = shortDay(pilot.startsOn)
    return <Trans>Begint {day}</Trans>
  }
  return (
    <Trans>
      Week {now} van {all}
    </Trans>
  )
}
