import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { OwnVersionPageDocument, type OwnVersionPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters, usePathParam } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Note } from '../../ui/note.tsx'
import { versionFilter } from './activity-page.tsx'
import { VersionForm } from './version-form.tsx'

/** Makes a library's own version of an activity, or changes it. */
export function OwnVersionPage() {
  const { membership } = useViewer()
  const [{ versie }] = useFilters(versionFilter)
  const organisationId = membership?.organisation.id ?? ''
  const result = useQuery(OwnVersionPageDocument, {
    variables: { key: usePathParam('key'), versionId: versie ?? null, organisationId },
    skip: !membership,
  })
  return (
    <QueryState result={result} found={(data) => data.activity}>
      {(activity) => <OwnVersion key={activity.id} activity={activity} organisationId={organisationId} />}
    </QueryState>
  )
}

type Props = { activity: NonNullable<OwnVersionPageQuery['activity']>; organisationId: string }

function OwnVersion({ activity, organisationId }: Props) {
  const { t } = useLingui()
  const { key, title, version, viewerCanMakeVersion } = activity
  if (version ? !version.viewerCanChange : !viewerCanMakeVersion) return <NotFound />
  const heading = version ? t`Verander de eigen versie` : t`Maak een eigen versie`
  return (
    <StaffPage
      title={heading}
      crumbs={[
        { label: t`Werkvormen`, href: paths.activities() },
        { label: title, href: paths.activity(key, { versie: version?.id }) },
        { label: heading },
      ]}
    >
      <Note>
        {version ? (
          <Trans>Sessies die met deze versie gepland zijn, krijgen ook het nieuwe draaiboek.</Trans>
        ) : (
          <Trans>Verander wat bij jullie anders gaat. Het origineel blijft staan.</Trans>
        )}
      </Note>
      <VersionForm activity={activity} organisationId={organisationId} />
    </StaffPage>
  )
}
