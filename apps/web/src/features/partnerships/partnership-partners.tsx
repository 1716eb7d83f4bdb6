import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldMessage } from '@loper/domain/field-messages'
import {
  type PartnershipPartners_PartnershipFragment,
  PartnershipPartners_PartnershipFragmentDoc,
  RemovePartnerDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { useRemoval } from '../../app/staff/use-removal.tsx'
import { menuColumn } from '../../lib/action-column.ts'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { type MenuAction, MenuButton } from '../../ui/menu-button.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AddPartnerForm, ChangePartnerForm } from './partner-form.tsx'
import { useSign } from './use-sign.ts'

type Props = { partnership: FragmentType<typeof PartnershipPartners_PartnershipFragmentDoc> }
export type Partner = PartnershipPartners_PartnershipFragment['partners'][number]

/** Who takes part: what each brings and wants, who to ask, and whether it signed. */
export function PartnershipPartners({ partnership }: Props) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Partner | null>(null)
  const sign = useSign()
  const [remove] = useAction(RemovePartnerDocument)
  const { ask, question } = useRemoval()
  const toast = useToast()
  const { data, complete } = useFragment({ fragment: PartnershipPartners_PartnershipFragmentDoc, from: partnership })
  if (!complete) return null

  async function takeOut({ id }: Partner) {
    const answer = await remove({ input: { id } })
    const [problem] = answer?.removePartner.errors ?? []
    if (problem) toast({ tone: 'error', message: fieldMessage(problem.messageKey) })
  }
  const askToRemove = (partner: Partner) => {
    const { name } = partner.organisation
    ask({
      title: t`${name} eruit halen?`,
      text: t`Wat deze partner biedt en zoekt verdwijnt. De afspraken blijven staan, zonder naam.`,
      confirmLabel: t`Haal eruit`,
      onConfirm: () => takeOut(partner),
    })
  }
  const actions = (partner: Partner): MenuAction[] => [
    ...(partner.viewerCanSign
      ? [
          partner.signedAt
            ? {
                id: 'unsign',
                label: t`Trek de handtekening terug`,
                icon: 'undo' as const,
                onAction: () => void sign(partner.id, false),
              }
            : {
                id: 'sign',
                label: t`Teken de afspraken`,
                icon: 'check' as const,
                onAction: () => void sign(partner.id, true),
              },
        ]
      : []),
    ...(partner.viewerCanChange
      ? [{ id: 'change', label: t`Verander`, icon: 'edit' as const, onAction: () => setChanging(partner) }]
      : []),
    ...(data.viewerCanChange
      ? [
          {
            id: 'remove',
            label: t`Haal eruit`,
            icon: 'trash' as const,
            tone: 'danger' as const,
            onAction: () => askToRemove(partner),
          },
        ]
      : []),
  ]
  const columns: Column<Partner>[] = [
    { key: 'name', header: t`Partner`, rowHeader: true, cell: (row) => row.organisation.name },
    { key: 'brings', header: t`Brengt in`, phone: 'wide', cell: (row) => row.brings || '–' },
    { key: 'wants', header: t`Wil bereiken`, phone: 'wide', cell: (row) => row.wants || '–' },
    { key: 'contact', header: t`Contact`, cell: (row) => <Contact partner={row} /> },
    {
      key: 'signed',
      header: t`Getekend`,
      className: 'sm:whitespace-nowrap',
      cell: (row) =>
        row.signedAt ? (
          <StatusShape state="on-course" label={shortDay(row.signedAt)} />
        ) : (
          <StatusShape state="unknown" label={t`nog niet`} />
        ),
    },
    ...(data.partners.some((partner) => partner.viewerCanChange || partner.viewerCanSign)
      ? [
          {
            ...menuColumn,
            header: t`Doe iets`,
            cell: (row: Partner) => {
              const items = actions(row)
              const { name } = row.organisation
              return items.length > 0 ? (
                <MenuButton label={t`Acties voor ${name}`} hideLabel tone="plain" items={items} />
              ) : null
            },
          },
        ]
      : []),
  ]
  return (
    <Section
      title={t`Partners`}
      tools={
        data.viewerCanChange && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            <Trans>Voeg partner toe</Trans>
          </Button>
        )
      }
    >
      <DataTable
        caption={t`Wie doen er mee`}
        hideCaption
        columns={columns}
        rows={data.partners}
        rowKey={(row) => row.id}
      />
      {adding && <AddPartnerForm partnershipId={data.id} onClose={() => setAdding(false)} />}
      {changing && <ChangePartnerForm partner={changing} onClose={() => setChanging(null)} />}
      {question}
    </Section>
  )
}

function Contact({ partner }: { partner: Partner }) {
  const { t } = useLingui()
  if (partner.contactName) return partner.contactName
  if (partner.hasContact) return <Trans>bekend</Trans>
  return <StatusShape state="attention" label={t`nog kiezen`} />
}
