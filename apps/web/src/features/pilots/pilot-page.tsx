import { useQuery } from '@apollo/client/react'
import { PilotPageDocument } from '@loper/graphql/documents'
import { QueryState } from '../../app/staff/query-state.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Columns } from '../../ui/columns.tsx'
import { Stack } from '../../ui/stack.tsx'
import { PilotAlert } from './pilot-alert.tsx'
import { PilotDecision } from './pilot-decision.tsx'
import { PilotGoals } from './pilot-goals.tsx'
import { PilotHead } from './pilot-head.tsx'
import { PilotLog } from './pilot-log.tsx'
import { PilotMilestones } from './pilot-milestones.tsx'

/** One pilot: how far it is, what it counts, what was learnt and what is decided. */
export function PilotPage() {
  const id = usePathParam('id')
  const result = useQuery(PilotPageDocument, { variables: { id } })
  return (
    <QueryState result={result} found={(data) => data.pilot}>
      {(pilot) => (
        <PilotHead pilot={pilot}>
          <Stack gap="sections">
            <PilotAlert pilot={pilot} />
            <PilotMilestones pilot={pilot} />
            <PilotGoals pilot={pilot} />
            <Columns shape="main">
              <PilotLog pilot={pilot} />
              <PilotDecision pilot={pilot} />
            </Columns>
          </Stack>
        </PilotHead>
      )}
    </QueryState>
  )
}
