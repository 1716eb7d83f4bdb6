import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ServicesPageDocument, type ServicesPageQuery } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ServiceForm } from './service-form.tsx'
import { ServiceRow } from './service-row.tsx'

type Organisation = NonNullable<ServicesPageQuery['organisation']>

const filters = z.object({
  toon: z.literal('weg').optional().catch(undefined),
  nieuw: z.literal('ja').optional().catch(undefined),
  aanbod: z.string().optional().catch(undefined),
})

/** What the own organisation offers: the list, a new one, a changed one. */
export function ServicesPage() {
  const { t } = useLingui()
  const { membership } = useViewer()
  const [{ nieuw, aanbod, toon }] = useFilters(filters)
  const result = useQuery(ServicesPageDocument, {
    variables: { organisationId: membership?.organisation.id ?? '' },
    skip: !membership,
  })
  if (nieuw || aanbod) {
    const title = nieuw ? t`Nieuw aanbod` : t`Verander dit aanbod`
    const crumbs = [{ label: t`Aanbod`, href: paths.services() }, { label: title }]
    return (
      <StaffPage key={title} title={title} crumbs={crumbs}>
        <QueryState result={result} found={(data) => data.organisation}>
          {(organisation) => <OneService organisation={organisation} id={aanbod} />}
        </QueryState>
      </StaffPage>
    )
  }
  const canManage = result.data?.organisation?.viewerCanManageServices ?? false
  return (
    <StaffPage
      key="list"
      title={t`Aanbod`}
      lede={t`Hier staat waar mensen bij jullie terechtkunnen. De balie en partners zoeken hierin.`}
      actions={
        canManage && (
          <ButtonLink tone="primary" icon="plus" href={paths.services({ nieuw: 'ja' })}>
            <Trans>Voeg aanbod toe</Trans>
          </ButtonLink>
        )
      }
    >
      <QueryState result={result} found={(data) => data.organisation} skeleton="list">
        {(organisation) => <ServiceList organisation={organisation} showsArchived={toon === 'weg'} />}
      </QueryState>
    </StaffPage>
  )
}

function OneService({ organisation, id }: { organisation: Organisation; id: string | undefined }) {
  const service = organisation.services.find((one) => one.id === id)
  if (!organisation.viewerCanManageServices || (id && !service)) return <NotFound />
  return <ServiceForm organisation={organisation} service={service} />
}

function ServiceList({ organisation, showsArchived }: { organisation: Organisation; showsArchived: boolean }) {
  const { t } = useLingui()
  const { services, archivedServices, viewerCanManageServices } = organisation
  const shown = showsArchived ? archivedServices : services
  const tab = (id: string, label: string, count: number, href: string, current: boolean) => ({
    id,
    label,
    count,
    href,
    current,
  })
  return (
    <>
      {(archivedServices.length > 0 || showsArchived) && (
        <Tabs
          label={t`Welk aanbod`}
          tabs={[
            tab('on', t`Nu te vinden`, services.length, paths.services(), !showsArchived),
            tab('off', t`Weggehaald`, archivedServices.length, paths.services({ toon: 'weg' }), showsArchived),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState
          level={2}
          title={showsArchived ? t`Er is niets weggehaald` : t`Nog geen aanbod`}
          action={
            !showsArchived &&
            viewerCanManageServices && (
              <ButtonLink href={paths.services({ nieuw: 'ja' })}>
                <Trans>Begin met een voorbeeld</Trans>
              </ButtonLink>
            )
          }
        >
          {!showsArchived && (
            <Trans>
              Voeg eerst één aanbod toe, zoals een inloop of een cursus. Daarna vindt de balie het, en kunnen partners
              mensen doorverwijzen.
            </Trans>
          )}
        </EmptyState>
      ) : (
        <ul className="border-t-2 border-ink">
          {shown.map((service) => (
            <ServiceRow key={service.id} service={service} />
          ))}
        </ul>
      )}
    </>
  )
}
