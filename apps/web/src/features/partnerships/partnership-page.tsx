import type { FragmentType } from '@apollo/client'
import { useFragment, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PartnershipHead_PartnershipFragmentDoc, PartnershipPageDocument } from '@loper/graphql/documents'
import { type ReactNode, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Stack } from '../../ui/stack.tsx'
import { Commitments } from './commitments.tsx'
import { InterestMatrix } from './interest-matrix.tsx'
import { ChangePartnershipForm } from './partnership-form.tsx'
import { PartnershipPartners } from './partnership-partners.tsx'
import { PartnershipPhases } from './partnership-phases.tsx'
import { PartnershipPilots } from './partnership-pilots.tsx'
import { StartElsewhere } from './start-elsewhere.tsx'

/** One partnership: where it is, who takes part and why, what is agreed, its pilots, and how to start the same elsewhere. */
export function PartnershipPage() {
  const id = usePathParam('id')
  const result = useQuery(PartnershipPageDocument, { variables: { id } })
  return (
    <QueryState result={result} found={(data) => data.partnership}>
      {(partnership) => (
        <PartnershipHead partnership={partnership}>
          <Stack gap="sections">
            <PartnershipPhases partnership={partnership} />
            <PartnershipPartners partnership={partnership} />
            <Columns shape="main">
              <InterestMatrix partnership={partnership} />
              <PartnershipPilots partnership={partnership} />
            </Columns>
            <Commitments partnership={partnership} />
            <StartElsewhere partnership={partnership} />
          </Stack>
        </PartnershipHead>
      )}
    </QueryState>
  )
}

type HeadProps = { partnership: FragmentType<typeof PartnershipHead_PartnershipFragmentDoc>; children: ReactNode }

function PartnershipHead({ partnership, children }: HeadProps) {
  const { t } = useLingui()
  const [changing, setChanging] = useState(false)
  const { data, complete } = useFragment({ fragment: PartnershipHead_PartnershipFragmentDoc, from: partnership })
  if (!complete) return null
  const places = data.municipalities.map(({ name }) => name).join(', ')
  const since = shortDay(data.startedOn)
  return (
    <StaffPage
      title={data.title}
      lede={
        <>
          {data.purpose} <Trans>Sinds {since}.</Trans> {places && <Trans>In {places}.</Trans>}
        </>
      }
      crumbs={[{ label: t`Samenwerkingen`, href: paths.partnerships() }, { label: data.title }]}
      actions={
        <>
          {data.viewerCanChange && (
            <Button icon="edit" onClick={() => setChanging(true)}>
              <Trans>Verander</Trans>
            </Button>
          )}
          <Button icon="print" onClick={() => window.print()}>
            <Trans>Print afspraken</Trans>
          </Button>
        </>
      }
    >
      {children}
      {changing && <ChangePartnershipForm partnership={data} onClose={() => setChanging(false)} />}
    </StaffPage>
  )
}
