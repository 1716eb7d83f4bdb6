import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PilotsPageDocument } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PilotCard } from './pilot-card.tsx'
import { stateWords } from './pilot-words.ts'

const states = ['PREPARING', 'RUNNING', 'EVALUATING', 'CLOSED'] as const
const filters = z.object({ stand: z.enum(states).optional().catch(undefined) })

/** The pilots of the viewer, by how far they are. */
export function PilotsPage() {
  const { t, i18n } = useLingui()
  const [{ stand }, setFilter] = useFilters(filters)
  const result = useQuery(PilotsPageDocument, { variables: { state: stand ?? null } })
  return (
    <StaffPage title={t`Pilots`} lede={t`Wat proberen we uit, hoe staat het ervoor en wat leren we?`}>
      <div className="grid gap-4">
        <Segmented
          legend={t`Stand van de pilot`}
          name="stand"
          value={stand ?? ''}
          onChange={(value) => setFilter({ stand: states.find((state) => state === value) })}
          options={[
            { value: '', label: t`Alles` },
            ...states.map((state) => ({ value: state, label: i18n._(stateWords[state]) })),
          ]}
        />
        <QueryState
          result={result}
          skeleton="list"
          isEmpty={({ pilots }) => pilots.length === 0}
          empty={
            <EmptyState
              level={2}
              title={stand ? t`Geen pilot in deze stand` : t`Nog geen pilot`}
              action={<ButtonLink href={paths.partnerships()}>{t`Ga naar samenwerkingen`}</ButtonLink>}
            >
              <Trans>Een pilot hoort bij een samenwerking. Begin daar.</Trans>
            </EmptyState>
          }
        >
          {({ pilots }) => (
            <ul className="border-t-2 border-ink">
              {pilots.map((pilot) => (
                <PilotCard key={pilot.id} pilot={pilot} />
              ))}
            </ul>
          )}
        </QueryState>
      </div>
    </StaffPage>
  )
}
