import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { daysBetween } from '@loper/domain/dutch-time'
import {
  type Commitments_PartnershipFragment,
  Commitments_PartnershipFragmentDoc,
  FinishCommitmentDocument,
  RemoveCommitmentDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { useRemoval } from '../../app/staff/use-removal.tsx'
import { actionColumn } from '../../lib/action-column.ts'
import { shortDay, todayText } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CommitmentForm } from './commitment-form.tsx'
import { SignNote } from './sign-note.tsx'

type Props = { partnership: FragmentType<typeof Commitments_PartnershipFragmentDoc> }
export type Commitment = Commitments_PartnershipFragment['commitments'][number]

/** Who does what by when, and how it stands. */
export function Commitments({ partnership }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState<Commitment | 'new' | null>(null)
  const [finish] = useAction(FinishCommitmentDocument)
  const [remove] = useAction(RemoveCommitmentDocument)
  const { ask, question } = useRemoval()
  const toast = useToast()
  const { data, complete } = useFragment({ fragment: Commitments_PartnershipFragmentDoc, from: partnership })
  if (!complete) return null
  const signed = data.partners.filter(({ signedAt }) => signedAt).length
  const all = data.partners.length

  async function markDone({ id, doneOn }: Commitment) {
    const answer = await finish({ input: { id, doneOn: doneOn ? null : todayText() } })
    if (answer && !doneOn)
      toast({
        message: t`Gedaan.`,
        action: { label: t`Maak ongedaan`, onAction: () => void finish({ input: { id, doneOn: null } }) },
      })
  }
  const askToRemove = ({ id, title }: Commitment) =>
    ask({
      title: t`Deze afspraak weghalen?`,
      text: title,
      confirmLabel: t`Haal weg`,
      onConfirm: () => remove({ input: { id } }),
    })
  const columns: Column<Commitment>[] = [
    { key: 'title', header: t`Afspraak`, rowHeader: true, cell: (row) => row.title },
    { key: 'who', header: t`Wie`, cell: (row) => row.partner?.organisation.name ?? t`allemaal` },
    {
      key: 'due',
      header: t`Voor`,
      className: 'sm:whitespace-nowrap',
      cell: (row) => (row.dueOn ? shortDay(row.dueOn) : t`altijd`),
    },
    { key: 'state', header: t`Stand`, className: 'sm:whitespace-nowrap', cell: (row) => <State commitment={row} /> },
    ...(data.commitments.some((one) => one.viewerCanFinish) || data.viewerCanChange
      ? [
          {
            ...actionColumn,
            header: t`Doe iets`,
            cell: (row: Commitment) => (
              <div className="flex items-center justify-end gap-1 max-sm:-ms-2 max-sm:*:last:ms-auto max-sm:justify-start">
                {row.viewerCanFinish && (row.dueOn || row.doneOn) && (
                  <Button tone="plain" onClick={() => void markDone(row)}>
                    {row.doneOn ? t`Toch niet` : t`Gedaan`}
                    <span className="sr-only">: {row.title}</span>
                  </Button>
                )}
                {data.viewerCanChange && (
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
                        onAction: () => askToRemove(row),
                      },
                    ]}
                  />
                )}
              </div>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section
      id="afspraken"
      title={t`Afspraken`}
      lead={t`Getekend door ${signed} van ${all} partners`}
      tools={
        data.viewerCanChange && (
          <Button icon="plus" onClick={() => setEditing('new')}>
            <Trans>Voeg afspraak toe</Trans>
          </Button>
        )
      }
    >
      {data.commitments.length === 0 ? (
        <EmptyState title={t`Nog geen afspraken`}>
          <Trans>Begin met één afspraak: wie antwoordt er, en binnen hoeveel dagen?</Trans>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`Wie doet wat, en voor wanneer`}
          hideCaption
          columns={columns}
          rows={inOrder(data.commitments)}
          rowKey={(row) => row.id}
        />
      )}
      {data.commitments.length > 0 && <SignNote partners={data.partners} />}
      {editing && (
        <CommitmentForm
          partnershipId={data.id}
          partners={data.partners.map(({ id, organisation }) => ({ value: id, label: organisation.name }))}
          commitment={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {question}
    </Section>
  )
}

/** What is still to be done first, then what always holds, then what is done. */
function inOrder(commitments: readonly Commitment[]): Commitment[] {
  const place = ({ doneOn, dueOn }: Commitment) => (doneOn ? 2 : dueOn ? 0 : 1)
  return [...commitments].sort((a, b) => place(a) - place(b))
}

function State({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const { doneOn, dueOn } = commitment
  if (doneOn) return <StatusShape state="on-course" label={t`gedaan`} />
  if (!dueOn) return <StatusShape state="unknown" label={t`loopt door`} />
  const days = daysBetween(todayText(), dueOn)
  if (days < 0) return <StatusShape state="stuck" label={t`te laat`} />
  if (days === 0) return <StatusShape state="attention" label={t`vandaag`} />
  if (days <= 14) return <StatusShape state="attention" label={days === 1 ? t`nog 1 dag` : t`nog ${days} dagen`} />
  return <StatusShape state="unknown" label={t`nog open`} />
}
