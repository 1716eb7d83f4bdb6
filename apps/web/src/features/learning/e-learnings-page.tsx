import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { ELearningsPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useViewer } from '../../app/staff/viewer.tsx'
import { ELearningSheet } from './e-learning-sheet.tsx'

/** The e-learnings as colleagues see them: look at them, hand them out in a session, and show a film of one's own. */
export function ELearningsPage() {
  const { t } = useLingui()
  const { membership } = useViewer()
  const result = useQuery(ELearningsPageDocument, {
    variables: { organisationId: membership?.organisation.id ?? '' },
    skip: !membership,
  })
  return (
    <StaffPage
      title={t`E-learnings`}
      lede={t`Voor thuis of in een sessie: een filmpje en opdrachten. Mensen bewaren hun antwoorden in een eigen map.`}
      crumbs={[{ label: t`Werkvormen`, href: paths.activities() }, { label: t`E-learnings` }]}
    >
      <QueryState result={result} found={(data) => data.organisation}>
        {(organisation) => (
          <ul className="grid gap-6 xl:grid-cols-2">
            {result.data?.eLearnings.map((eLearning) => (
              <ELearningSheet key={eLearning.id} eLearning={eLearning} organisation={organisation} />
            ))}
          </ul>
        )}
      </QueryState>
    </StaffPage>
  )
}
