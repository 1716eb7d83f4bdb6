import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SessionsPageDocument } from '@loper/graphql/documents'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Filters } from '../../ui/filters.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { SessionRow } from './session-row.tsx'

const filters = z.object({
  toon: z.literal('geweest').optional().catch(undefined),
  werkvorm: z.string().max(60).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
})

/** The sessions of the own organisation: what comes and what has been. */
export function SessionsPage() {
  const { t } = useLingui()
  const { membership } = useViewer()
  const [filter, setFilter] = useFilters(filters)
  const past = filter.toon === 'geweest'
  const result = useQuery(SessionsPageDocument, {
    variables: {
      organisationId: membership?.organisation.id ?? '',
      period: past ? 'PAST' : 'COMING',
      activityKey: filter.werkvorm,
      after: filter.na,
    },
    skip: !membership,
  })
  const canPlan = result.data?.organisation?.viewerCanPlanSessions ?? false
  const activities = result.data?.activities ?? []
  const plan = (
    <ButtonLink tone="primary" icon="plus" href={paths.newSession()}>
      <Trans>Plan een sessie</Trans>
    </ButtonLink>
  )
  return (
    <StaffPage
      title={t`Sessies`}
      lede={t`Bijeenkomsten van ${membership?.organisation.name ?? ''}.`}
      actions={
        <>
          <ButtonLink icon="share" href={paths.feeds()}>
            <Trans>Zet ze op je site</Trans>
          </ButtonLink>
          {canPlan && plan}
        </>
      }
    >
      <Tabs
        label={t`Welke sessies`}
        tabs={[
          { id: 'coming', label: t`Komen nog`, href: paths.sessions({ werkvorm: filter.werkvorm }), current: !past },
          {
            id: 'past',
            label: t`Zijn geweest`,
            href: paths.sessions({ toon: 'geweest', werkvorm: filter.werkvorm }),
            current: past,
          },
        ]}
      />
      <Filters label={t`Kies welke sessies je ziet`}>
        <SelectField
          label={t`Werkvorm`}
          name="werkvorm"
          emptyLabel={t`Alle werkvormen`}
          options={activities.map(({ key, title }) => ({ value: key, label: title }))}
          value={filter.werkvorm ?? ''}
          onChange={(event) => setFilter({ werkvorm: event.target.value || undefined, na: undefined })}
        />
      </Filters>
      <QueryState
        result={result}
        skeleton="list"
        isEmpty={({ plannedSessions }) => plannedSessions.nodes.length === 0}
        empty={<NoSessions past={past} filtered={Boolean(filter.werkvorm)} action={canPlan && plan} />}
      >
        {({ plannedSessions: { nodes, pageInfo } }) => (
          <>
            <ul className="border-t-2 border-ink">
              {nodes.map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </ul>
            <Cluster>
              {filter.na && (
                <ButtonLink icon="chevron-back" href={paths.sessions({ toon: filter.toon, werkvorm: filter.werkvorm })}>
                  <Trans>Naar het begin</Trans>
                </ButtonLink>
              )}
              {pageInfo.hasNextPage && (
                <ButtonLink
                  href={paths.sessions({ toon: filter.toon, werkvorm: filter.werkvorm, na: pageInfo.endCursor })}
                >
                  {past ? <Trans>Toon eerdere sessies</Trans> : <Trans>Toon latere sessies</Trans>}
                </ButtonLink>
              )}
            </Cluster>
          </>
        )}
      </QueryState>
    </StaffPage>
  )
}

function NoSessions(props: { past: boolean; filtered: boolean; action: ReactNode }) {
  const { t } = useLingui()
  if (props.filtered) return <EmptyState level={2} title={t`Geen sessies met deze werkvorm`} />
  if (props.past) return <EmptyState level={2} title={t`Er zijn nog geen sessies geweest`} />
  return (
    <EmptyState level={2} title={t`Er staat nog niets gepland`} action={props.action}>
      <Trans>Begin klein: kies één werkvorm. In een paar minuten staat de sessie open, met een poster erbij.</Trans>
    </EmptyState>
  )
}
