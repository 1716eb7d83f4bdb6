import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActivityPageDocument, type ActivityPageQuery } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters, usePathParam } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { OpenGameCard } from '../games/open-game-card.tsx'
import { ActivityActions } from './activity-actions.tsx'
import { ActivityAdvice } from './activity-advice.tsx'
import { ActivityFacts, ActivityMaterials } from './activity-facts.tsx'
import { ActivityPromotion } from './activity-promotion.tsx'
import { ActivityRunSheet } from './activity-run-sheet.tsx'

/** Which version of the activity the address asks for, if any. */
export const versionFilter = z.object({ versie: z.uuid().optional().catch(undefined) })

/** One activity, whole: what a host needs to give it next week. */
export function ActivityPage() {
  const { membership } = useViewer()
  const [{ versie }] = useFilters(versionFilter)
  const result = useQuery(ActivityPageDocument, {
    variables: {
      key: usePathParam('key'),
      versionId: versie ?? null,
      organisationId: membership?.organisation.id ?? '',
    },
    skip: !membership,
  })
  return (
    <QueryState result={result} found={(data) => data.activity}>
      {(activity) => (
        <OneActivity
          key={activity.id}
          activity={activity}
          organisationId={membership?.organisation.id}
          canPlan={result.data?.organisation?.viewerCanPlanSessions ?? false}
        />
      )}
    </QueryState>
  )
}

type Props = {
  activity: NonNullable<ActivityPageQuery['activity']>
  organisationId: string | undefined
  canPlan: boolean
}

function OneActivity({ activity, organisationId, canPlan }: Props) {
  const { t } = useLingui()
  const { key, title, version, publicText, aim, forWhom } = activity
  return (
    <StaffPage
      title={title}
      lede={publicText.summary}
      crumbs={[{ label: t`Werkvormen`, href: paths.activities() }, { label: title }]}
      actions={<ActivityActions activity={activity} canPlan={canPlan} />}
    >
      {version?.archivedAt && (
        <Note tone="warning" title={t`Deze versie is weggehaald`}>
          <Trans>Sessies die er al mee gepland zijn, houden hem.</Trans>
        </Note>
      )}
      {version && !version.archivedAt && (
        <Note
          title={t`Eigen versie van ${version.organisation.name}`}
          action={
            <TextLink href={paths.activity(key)}>
              <Trans>Bekijk het origineel</Trans>
            </TextLink>
          }
        >
          <Trans>Alleen jullie zien deze versie. Het origineel blijft zoals het is.</Trans>
        </Note>
      )}
      <Columns shape="form" className="lg:gap-x-12">
        <Stack gap="loose" className="lg:col-start-2">
          <ActivityFacts activity={activity} />
          <ActivityMaterials activity={activity} />
          <OpenGameCard organisationId={organisationId} activityKey={key} />
        </Stack>
        <Stack gap="loose" className="lg:col-start-1 lg:row-start-1">
          <div className="grid max-w-measure gap-2">
            <p>{aim}</p>
            <p className="text-ink-soft">{forWhom}</p>
          </div>
          <ActivityRunSheet activity={activity} />
          <ActivityAdvice activity={activity} />
          <ActivityPromotion activity={activity} />
        </Stack>
      </Columns>
    </StaffPage>
  )
}
