import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActivitiesPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useDebounced } from '../../lib/use-debounced.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ActivityCard } from './activity-card.tsx'
import { ActivityFilters, useActivityFilters } from './activity-filters.tsx'

/** The toolkit: find something that fits the question, the time and the group. */
export function ActivitiesPage() {
  const { t } = useLingui()
  const { membership } = useViewer()
  const { filter, setFilter, input, isNarrowed, clear } = useActivityFilters()
  const text = useDebounced(input.text, 150)
  const result = useQuery(ActivitiesPageDocument, {
    variables: { filter: { ...input, text, organisationId: membership?.organisation.id ?? null } },
  })
  // While the next answer is on its way the last one stays, so that nothing jumps under the fingers.
  const shown = { ...result, data: result.data ?? result.previousData }
  const found = shown.data?.activities.length ?? 0
  return (
    <StaffPage
      title={t`Werkvormen`}
      lede={t`Kies wat past bij je vraag, je tijd en je groep. Alles ligt klaar: draaiboek, bladen en teksten.`}
      actions={
        <ButtonLink icon="computer" href={paths.eLearnings()}>
          <Trans>Bekijk de e-learnings</Trans>
        </ButtonLink>
      }
    >
      <ActivityFilters
        filter={filter}
        onChange={setFilter}
        count={shown.data ? plural(found, { one: '# werkvorm', other: '# werkvormen' }) : ''}
      />
      <QueryState
        result={shown}
        skeleton="list"
        isEmpty={({ activities }) => activities.length === 0}
        empty={
          <EmptyState
            level={2}
            title={t`Geen werkvorm gevonden`}
            action={
              isNarrowed && (
                <Button icon="undo" onClick={clear}>
                  <Trans>Toon alles</Trans>
                </Button>
              )
            }
          >
            <Trans>Probeer een ander woord, of zet een keuze terug.</Trans>
          </EmptyState>
        }
      >
        {({ activities }) => (
          <ul aria-label={t`Gevonden werkvormen`} className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {activities.map((activity) => (
              <ActivityCard
                key={activity.id}
                activity={activity}
                href={paths.activity(activity.key, { versie: activity.version?.id })}
              />
            ))}
          </ul>
        )}
      </QueryState>
    </StaffPage>
  )
}
