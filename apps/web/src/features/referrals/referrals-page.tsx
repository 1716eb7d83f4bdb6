import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ReferralsPageDocument, type ReferralsPageQuery } from '@loper/graphql/documents'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useDebounced } from '../../lib/use-debounced.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { classes } from '../../ui/classes.ts'
import { Columns } from '../../ui/columns.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { InboxGroups } from './inbox-groups.tsx'
import { ReferralFilterBar } from './referral-filter-bar.tsx'
import { useReferralFilters } from './referral-filters.ts'
import { ReferralPanel } from './referral-panel.tsx'

const onePage = 10
/** Roles that answer what comes in; the others send, and begin with what they sent. */
const answering = ['COORDINATOR', 'FRONT_DESK']

/**
 * The inbox of referrals, with the chosen one beside it; on a phone the chosen one is a page of its own. Serves both addresses,
 * so that choosing another keeps the list where it is.
 */
export function ReferralsPage() {
  const { t } = useLingui()
  const { membership, places } = useViewer()
  const selectedId = usePathParam('id') || undefined
  const [filter] = useReferralFilters()
  const [search, setSearch] = useState('')
  const [done, setDone] = useState(onePage)
  const mayAnswer = answering.includes(membership?.role ?? '')
  const direction = filter.richting === 'verstuurd' || !mayAnswer ? 'SENT' : 'RECEIVED'
  const asked = useDebounced(search, 200)
  const result = useQuery(ReferralsPageDocument, {
    variables: {
      organisationId: membership?.organisation.id ?? '',
      direction,
      partnerId: filter.van ?? null,
      topic: filter.vraag ?? null,
      search: asked || null,
      done,
    },
    skip: !membership,
  })
  const data = result.data ?? result.previousData
  const tabs = [
    { id: 'received', label: t`Gekregen`, href: paths.referrals(), current: direction === 'RECEIVED' },
    {
      id: 'sent',
      label: t`Verstuurd`,
      href: paths.referrals({ richting: 'verstuurd' }),
      current: direction === 'SENT',
    },
  ]
  return (
    <StaffPage
      title={t`Doorverwijzingen`}
      lede={data && <Lede data={data} direction={direction} />}
      actions={
        places.includes('REFER') && (
          <ButtonLink href={paths.newReferral()} icon="plus" {...(selectedId ? { className: 'max-lg:hidden' } : {})}>
            <Trans>Verwijs iemand door</Trans>
          </ButtonLink>
        )
      }
    >
      {(data || !result.error) && (
        <div className={classes('grid gap-6', selectedId && 'max-lg:hidden')}>
          {mayAnswer && <Tabs label={t`Richting`} tabs={tabs} />}
          <ReferralFilterBar
            direction={direction}
            partners={data?.referralPartners ?? []}
            search={search}
            onSearch={setSearch}
          />
        </div>
      )}
      <Columns shape="inbox">
        <div className={classes(selectedId && 'max-lg:hidden')}>
          <QueryState result={{ ...result, data }} skeleton="list">
            {(found) => (
              <InboxGroups
                data={found}
                direction={direction}
                selectedId={selectedId}
                isNarrowed={Boolean(filter.van || filter.vraag || asked)}
                onMore={() => setDone(done + 50)}
              />
            )}
          </QueryState>
        </div>
        <div className={classes('lg:sticky lg:top-6', !selectedId && 'max-lg:hidden')}>
          {selectedId ? (
            <div className="grid gap-3">
              <p className="lg:hidden">
                <TextLink icon="arrow-back" href={paths.referrals(filter)}>
                  <Trans>Alle doorverwijzingen</Trans>
                </TextLink>
              </p>
              <ReferralPanel key={selectedId} id={selectedId} />
            </div>
          ) : (
            data && (
              <EmptyState title={t`Kies een doorverwijzing`} level={2}>
                <Trans>Hier lees je de vraag. De persoon kan zien dat je dat deed.</Trans>
              </EmptyState>
            )
          )}
        </div>
      </Columns>
    </StaffPage>
  )
}

function Lede({ data, direction }: { data: ReferralsPageQuery; direction: 'RECEIVED' | 'SENT' }) {
  const { waitsOnUs, waitsOnAnother } = data.referralCounts
  const longest = data.waitsOnUs[0]?.person.firstName
  if (direction === 'SENT' && waitsOnUs === 0) {
    return (
      <Plural
        value={waitsOnAnother}
        _0="Er is niets onderweg."
        one="# vraag is verstuurd."
        other="# vragen zijn verstuurd."
      />
    )
  }
  return (
    <>
      <Plural
        value={waitsOnUs}
        _0="Er wacht niemand op jou."
        one="# persoon wacht op jou."
        other="# mensen wachten op jou."
      />
      {waitsOnUs > 1 && longest && (
        <>
          {' '}
          <Trans>{longest} wacht het langst.</Trans>
        </>
      )}
    </>
  )
}
