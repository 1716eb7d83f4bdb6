import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import { RunSheetPageDocument, type RunSheetPageQuery } from '@loper/graphql/documents'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { NotFound } from '../../app/staff/not-found.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { OpinionCodeCard } from '../afterwards/opinion-code-card.tsx'
import { AttendanceList } from './attendance-list.tsx'
import { CloseSession } from './close-session.tsx'
import { DoorArrivals } from './door-arrivals.tsx'
import { HostNotesCard } from './host-notes-card.tsx'
import { RunSheetBar } from './run-sheet-bar.tsx'
import { RunSheetPrint } from './run-sheet-print.tsx'
import { RunSheetRing } from './run-sheet-ring.tsx'
import { RunSheetSteps } from './run-sheet-steps.tsx'
import { placeOf } from './session-words.ts'
import { useRun } from './use-run.ts'

export type RunSession = NonNullable<RunSheetPageQuery['session']>
export type RunStep = NonNullable<RunSession['activity']>['runSheet'][number]

/** The host's page on the day: the clock, what to say and do now, and who is there. */
export function RunSheetPage() {
  const result = useQuery(RunSheetPageDocument, { variables: { id: usePathParam('id') } })
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) => (session.viewerCanHost ? <RunSheet key={session.id} session={session} /> : <NotFound />)}
    </QueryState>
  )
}

function RunSheet({ session }: { session: RunSession }) {
  const { t, i18n } = useLingui()
  const steps = session.activity?.runSheet ?? []
  const [plan] = useState(() => steps.map(({ minutes }) => minutes))
  const [startsAt] = useState(() => new Date(session.startsAt))
  const runs = session.status === 'PLANNED'
  const run = useRun(session.id, startsAt, plan, runs)
  const day = formatDay(startsAt, new Date())
  const place = [placeOf(session, i18n), session.online ? null : session.organisation.name].filter(Boolean).join(', ')
  return (
    <StaffPage
      title={session.title}
      lede={`${formatTimeRange(session.startsAt, session.endsAt)}, ${place}`}
      crumbs={[
        { label: t`Sessies`, href: paths.sessions() },
        { label: day, href: paths.session(session.id) },
        { label: t`Draaiboek` },
      ]}
      actions={
        <>
          <span className="max-sm:hidden">
            <Button icon="print" onClick={() => window.print()}>
              <Trans>Print draaiboek</Trans>
            </Button>
          </span>
          {runs && <ButtonLink href={paths.sessionDoor(session.id)}>{t`Code bij de deur`}</ButtonLink>}
          {runs && <CloseSession session={session} />}
        </>
      }
    >
      {session.status === 'CANCELLED' && <Note tone="warning" title={t`Deze sessie gaat niet door`} />}
      {session.status === 'HELD' && (
        <Note tone="success" title={t`De sessie is afgerond`}>
          <Trans>Je kunt nog verbeteren wie er was.</Trans>
        </Note>
      )}
      <Columns shape="host" className="no-print lg:grid-rows-[auto_1fr]">
        {runs && steps.length > 0 && <RunSheetRing steps={steps} run={run} />}
        <div className={runs ? 'lg:col-start-2 lg:row-span-2' : 'lg:order-2'}>
          {steps.length > 0 ? (
            <RunSheetSteps steps={steps} startsAt={startsAt} run={run} runs={runs} />
          ) : (
            <Note title={t`Geen draaiboek`}>
              <Trans>Deze werkvorm staat niet meer in de toolkit.</Trans>
            </Note>
          )}
        </div>
        <div className="grid content-start gap-8">
          {runs && <DoorArrivals session={session} />}
          <AttendanceList session={session} />
          {session.status !== 'CANCELLED' && <OpinionCodeCard sessionId={session.id} />}
          <HostNotesCard sessionId={session.id} />
        </div>
      </Columns>
      {runs && <RunSheetBar run={run} steps={steps} />}
      <RunSheetPrint steps={steps} startsAt={startsAt} materials={session.activity?.materials ?? []} />
    </StaffPage>
  )
}
