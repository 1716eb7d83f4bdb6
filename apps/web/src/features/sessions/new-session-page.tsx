import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { NewSessionPageDocument, type NewSessionPageQuery } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { topics } from '../activities/activity-words.ts'
import { ActivityCards } from './activity-cards.tsx'
import { EarlierHostNotes } from './host-notes-text.tsx'
import { NewSession } from './new-session.tsx'
import { NewSessionSteps } from './new-session-steps.tsx'

const filters = z.object({
  werkvorm: z.string().max(60).optional().catch(undefined),
  versie: z.uuid().optional().catch(undefined),
  /** The session that is copied. */
  kopie: z.uuid().optional().catch(undefined),
  over: z.enum(topics).optional().catch(undefined),
})

/** From nothing to an open session: choose an activity, say when and where, look once more. */
export function NewSessionPage() {
  const { t } = useLingui()
  const { membership } = useViewer()
  const [{ werkvorm, versie, kopie }] = useFilters(filters)
  const result = useQuery(NewSessionPageDocument, {
    variables: {
      organisationId: membership?.organisation.id ?? '',
      activityKey: werkvorm,
      copyId: kopie ?? '',
      copying: kopie !== undefined,
    },
    skip: !membership,
  })
  return (
    <StaffPage
      title={t`Plan een sessie`}
      crumbs={[{ label: t`Sessies`, href: paths.sessions() }, { label: t`Plan een sessie` }]}
    >
      <QueryState result={result}>
        {(data) => <Chosen key={kopie ?? versie ?? werkvorm} data={data} id={versie ?? werkvorm} />}
      </QueryState>
    </StaffPage>
  )
}

function Chosen({ data, id }: { data: NewSessionPageQuery; id: string | undefined }) {
  const [{ over }, setFilter] = useFilters(filters)
  const { organisation, activities, lastTime } = data
  const copied = data.copied?.viewerCanManage ? data.copied : null
  // A version that was put away since is copied as its original.
  const wanted = copied ? [copied.activity?.id, copied.activityKey] : [id]
  const activity = wanted.map((one) => activities.find((activity) => activity.id === one)).find(Boolean)
  if (!organisation?.viewerCanPlanSessions) return <NotFound />
  const before = copied ?? lastTime.nodes.find(({ activityKey }) => activityKey === activity?.key)
  if (activity)
    return (
      <>
        <NewSession activity={activity} organisation={organisation} lastTime={lastTime.nodes[0]} copied={copied} />
        {before?.hostNotes && (
          <div className="max-w-[36rem]">
            <EarlierHostNotes
              notes={[before.hostNotes]}
              lead={<Trans>Dit schreef de gastheer op na de vorige keer.</Trans>}
            />
          </div>
        )}
      </>
    )
  return (
    <>
      <NewSessionSteps current="activity" />
      <ActivityCards activities={activities} topic={over} onTopic={(topic) => setFilter({ over: topic })} />
    </>
  )
}
