import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDate } from '@loper/domain/dutch-dates'
import { OrganisationPageDocument, type OrganisationPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Columns } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { CloseOrganisation } from './close-organisation.tsx'
import { OrganisationBranches } from './organisation-branches.tsx'
import { OrganisationFacts } from './organisation-facts.tsx'
import { OrganisationMembers } from './organisation-members.tsx'
import { typeNames } from './organisation-words.ts'

type Organisation = NonNullable<OrganisationPageQuery['organisation']>

/** One organisation: its facts, its branches and who works there. */
export function OrganisationPage() {
  const id = usePathParam('id')
  const result = useQuery(OrganisationPageDocument, { variables: { id } })
  return (
    <QueryState result={result} found={(data) => data.organisation}>
      {(organisation) => <Found organisation={organisation} />}
    </QueryState>
  )
}

function Found({ organisation }: { organisation: Organisation }) {
  const { t, i18n } = useLingui()
  const { name, type, closedOn, viewerCanClose } = organisation
  return (
    <StaffPage
      title={name}
      crumbs={[{ label: t`Organisaties`, href: paths.organisations() }, { label: name }]}
      lede={i18n._(typeNames[type])}
    >
      {closedOn && <Closed closedOn={closedOn} successor={organisation.successor} />}
      <Columns shape="main">
        <Stack gap="sections">
          <OrganisationMembers organisation={organisation} />
          <OrganisationBranches organisation={organisation} />
        </Stack>
        <Stack gap="sections">
          <OrganisationFacts organisation={organisation} />
          {viewerCanClose && !closedOn && <CloseOrganisation organisation={organisation} />}
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function Closed({ closedOn, successor }: { closedOn: string; successor: Organisation['successor'] }) {
  const { t } = useLingui()
  const day = formatDate(closedOn)
  return (
    <Note tone="warning" icon="lock" title={t`Gesloten op ${day}`}>
      {successor ? (
        <Trans>
          Het werk gaat verder bij <TextLink href={paths.organisation(successor.id)}>{successor.name}</TextLink>.
        </Trans>
      ) : (
        <Trans>Er is geen opvolger.</Trans>
      )}
    </Note>
  )
}
