import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  AddInterestDocument,
  type InterestMatrix_PartnershipFragment,
  InterestMatrix_PartnershipFragmentDoc,
  type InterestStance,
  RemoveInterestDocument,
  SetStanceDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { menuColumn } from '../../lib/action-column.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MatrixDot } from '../../ui/matrix-dot.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import { InterestForm } from './interest-form.tsx'
import { shortName } from './partnership-words.ts'

type Props = { partnership: FragmentType<typeof InterestMatrix_PartnershipFragmentDoc> }
type Interest = InterestMatrix_PartnershipFragment['interests'][number]
const dots = { OFFERS: 'filled', SEEKS: 'open' } as const

/** Where the interests of partners meet: who offers, who seeks, and what has no provider yet. */
export function InterestMatrix({ partnership }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState<Interest | 'new' | null>(null)
  const [setStance] = useAction(SetStanceDocument)
  const [remove] = useAction(RemoveInterestDocument)
  const [add] = useAction(AddInterestDocument)
  const toast = useToast()
  const { data, complete } = useFragment({ fragment: InterestMatrix_PartnershipFragmentDoc, from: partnership })
  if (!complete) return null
  const names = data.partners.map(({ organisation }) => organisation.name)
  const words = { OFFERS: t`biedt dit`, SEEKS: t`zoekt dit`, NONE: t`geen van beide` }

  async function takeOut({ id, title, stances }: Interest) {
    if (!(await remove({ input: { id } }))) return
    const again = stances.map(({ partnerId, stance }) => ({ partnerId, stance }))
    toast({
      message: t`Belang weggehaald.`,
      action: {
        label: t`Zet terug`,
        onAction: () =>
          void add({
            input: {
              key: crypto.randomUUID(),
              partnershipId: data.id as string,
              title: title as string,
              stances: again as never,
            },
          }),
      },
    })
  }
  const columns: Column<Interest>[] = [
    {
      key: 'title',
      header: t`Belang`,
      rowHeader: true,
      cell: (row) => <span className="font-semibold">{row.title}</span>,
    },
    ...data.partners.map(
      ({ id, organisation }): Column<Interest> => ({
        key: id,
        header: shortName(organisation.name, names),
        className: classes('md:text-center', !data.viewerCanChange && 'max-sm:has-data-[kind=none]:hidden'),
        cell: (row) => {
          const stance = row.stances.find((one) => one.partnerId === id)?.stance ?? null
          const dot = <MatrixDot kind={stance ? dots[stance] : 'none'} label={words[stance ?? 'NONE']} />
          if (!data.viewerCanChange) return dot
          const next: InterestStance | null = stance === null ? 'OFFERS' : stance === 'OFFERS' ? 'SEEKS' : null
          const now = words[stance ?? 'NONE']
          return (
            <button
              type="button"
              className="inline-grid min-h-touch min-w-touch place-items-center rounded-control hover:bg-green-wash max-md:justify-items-start"
              aria-label={t`${organisation.name}: ${now}. Verander.`}
              onClick={() => void setStance({ input: { interestId: row.id, partnerId: id, stance: next } })}
            >
              {dot}
            </button>
          )
        },
      }),
    ),
    ...(data.viewerCanChange
      ? [
          {
            ...menuColumn,
            header: t`Doe iets`,
            cell: (row: Interest) => (
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
            ),
          },
        ]
      : []),
  ]
  const lonely = data.interests.filter(
    ({ stances }) =>
      stances.some(({ stance }) => stance === 'SEEKS') && !stances.some(({ stance }) => stance === 'OFFERS'),
  )
  return (
    <Section
      title={t`Waar belangen elkaar raken`}
      tools={
        data.viewerCanChange && (
          <Button icon="plus" onClick={() => setEditing('new')}>
            <Trans>Voeg belang toe</Trans>
          </Button>
        )
      }
    >
      {data.interests.length === 0 ? (
        <EmptyState title={t`Nog geen belangen`}>
          <Trans>Schrijf op wat iedere partner biedt en zoekt. Dan zie je waar jullie elkaar kunnen helpen.</Trans>
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t`Wie biedt en wie zoekt`}
            hideCaption
            columns={columns}
            rows={data.interests}
            rowKey={(row) => row.id}
            compact
          />
          <Legend />
          {lonely.length > 0 && (
            <p className="text-ink-soft">
              <Trans>Hiervoor is nog geen aanbieder:</Trans>{' '}
              <b>{lonely.map(({ title }) => title.toLowerCase()).join(', ')}</b>. <Trans>Bespreek dit samen.</Trans>
            </p>
          )}
        </>
      )}
      {editing && (
        <InterestForm
          partnershipId={data.id}
          interest={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}

function Legend() {
  const { t } = useLingui()
  return (
    <p className="hidden flex-wrap gap-4 text-label text-ink-soft md:flex" aria-hidden="true">
      <span className="inline-flex items-center gap-2">
        <MatrixDot kind="filled" label="" /> {t`biedt dit`}
      </span>
      <span className="inline-flex items-center gap-2">
        <MatrixDot kind="open" label="" /> {t`zoekt dit`}
      </span>
    </p>
  )
}
