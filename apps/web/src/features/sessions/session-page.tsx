import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SessionPageDocument } from '@loper/graphql/documents'
import { z } from 'zod'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters, usePathParam } from '../../app/staff/use-filters.ts'
import { Columns } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Stack } from '../../ui/stack.tsx'
import { OpinionsCard } from '../afterwards/opinions-card.tsx'
import { OpenGameCard } from '../games/open-game-card.tsx'
import { PicturePicker } from '../uploads/picture-picker.tsx'
import { HostNotesCard } from './host-notes-card.tsx'
import { HostQuestion } from './host-question.tsx'
import { SeriesList } from './series-list.tsx'
import { SessionActions } from './session-actions.tsx'
import { SessionFacts, SessionState } from './session-facts.tsx'
import { SessionPeople } from './session-people.tsx'
import { SessionPromotion } from './session-promotion.tsx'

const filters = z.object({ nieuw: z.literal('ja').optional().catch(undefined) })

/** One session: what it is, who is on the list, and what can be done about it. */
export function SessionPage() {
  const { t } = useLingui()
  const [{ nieuw }] = useFilters(filters)
  const result = useQuery(SessionPageDocument, { variables: { id: usePathParam('id') } })
  return (
    <QueryState result={result} found={(data) => data.session}>
      {(session) => (
        <StaffPage
          title={session.title}
          crumbs={[{ label: t`Sessies`, href: paths.sessions() }, { label: session.title }]}
          marker={<SessionState session={session} />}
          actions={<SessionActions session={session} />}
        >
          {session.hostAskedAt && <HostQuestion session={session} />}
          {nieuw && session.status === 'PLANNED' && <JustPlanned open={session.publishedAt !== null} />}
          <Columns shape="main">
            {session.viewerCanHost && <SessionPeople session={session} />}
            <Stack gap="loose" className={nieuw ? 'max-lg:-order-1' : undefined}>
              <SessionFacts session={session} />
              <SessionPromotion session={session} />
              <SeriesList session={session} />
              {session.status === 'PLANNED' && <PicturePicker session={session} />}
              {session.status === 'HELD' && session.viewerCanHost && <OpinionsCard sessionId={session.id} />}
              <HostNotesCard sessionId={session.id} />
              <OpenGameCard
                organisationId={session.organisation.id}
                activityKey={session.activityKey}
                sessionId={session.id}
              />
            </Stack>
          </Columns>
        </StaffPage>
      )}
    </QueryState>
  )
}

/** What to do with a session that was just planned. */
function JustPlanned({ open }: { open: boolean }) {
  const { t } = useLingui()
  return open ? (
    <Note tone="success" title={t`De sessie staat open`} live>
      <Trans>Vertel het nu verder: print de poster, of kopieer de tekst voor je site of nieuwsbrief.</Trans>
    </Note>
  ) : (
    <Note title={t`De sessie is bewaard`} live>
      <Trans>Nog niemand kan zich aanmelden. Publiceer de sessie als alles klopt.</Trans>
    </Note>
  )
}
