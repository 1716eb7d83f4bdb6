import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { StartApproachPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Note } from '../../ui/note.tsx'
import { StartApproachForm } from './start-approach-form.tsx'

/** Starts a blueprint at the own library: three short steps, and then there is a partnership with its own pilot. */
export function StartApproachPage() {
  const { t } = useLingui()
  const id = usePathParam('id')
  const { membership, memberships } = useViewer()
  const coordinator = [membership, ...memberships].find((one) => one?.role === 'COORDINATOR') ?? membership
  const organisationId = coordinator?.organisation.id ?? ''
  const result = useQuery(StartApproachPageDocument, { variables: { id, organisationId } })
  return (
    <QueryState result={result} found={(data) => data.blueprint}>
      {(blueprint) => {
        const library = result.data?.organisation
        const name = library?.name ?? ''
        return (
          <StaffPage
            title={t`Start: ${blueprint.title}`}
            lede={t`Bij ${name}. Je bent in een paar minuten klaar. Alles kun je later nog veranderen.`}
            crumbs={[
              { label: t`Aanpakken`, href: paths.approaches() },
              { label: blueprint.title, href: paths.approach(blueprint.id) },
              { label: t`Start` },
            ]}
          >
            {blueprint.viewerCanStart && library?.type === 'LIBRARY' ? (
              <StartApproachForm blueprint={blueprint} library={library} />
            ) : (
              <Note title={t`Dit kan een coördinator van een bibliotheek`}>
                <Trans>Vraag de coördinator van je bibliotheek om deze aanpak te starten.</Trans>
              </Note>
            )}
          </StaffPage>
        )
      }}
    </QueryState>
  )
}
