import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Stack } from '../../ui/stack.tsx'
import { EraseGame } from './erase-game.tsx'
import { GameEntrance } from './game-entrance.tsx'
import { GamePlayers } from './game-players.tsx'
import { GameRound } from './game-round.tsx'
import { GameShared } from './game-shared.tsx'
import { type GameRoom, useGameRoom } from './use-game-room.ts'

/** The screen of the host: where the group is, who is in and ready, and what was shared. */
export function GameRoomPage() {
  const { result, connected } = useGameRoom(usePathParam('id'))
  return (
    <QueryState result={result} found={(data) => data.gameRoom}>
      {(room) => <Room room={room} connected={connected} />}
    </QueryState>
  )
}

function Room({ room, connected }: { room: GameRoom; connected: boolean }) {
  const { t } = useLingui()
  const { title, session, gameKey, id } = room
  const back = session
    ? { label: session.title, href: paths.session(session.id) }
    : { label: t`Werkvorm`, href: paths.activity(gameKey) }
  return (
    <StaffPage
      title={title}
      crumbs={[back, { label: t`Spel` }]}
      actions={
        <ButtonLink icon="external" href={paths.gameScreen(id)} target="_blank" rel="noreferrer">
          <Trans>Open het grote scherm</Trans>
        </ButtonLink>
      }
    >
      {!connected && (
        <Note tone="warning" icon="offline" title={t`Geen verbinding`} live>
          <Trans>Je ziet misschien niet het laatste. We proberen het steeds opnieuw.</Trans>
        </Note>
      )}
      <Columns shape="main">
        <Stack gap="loose">
          <GameRound room={room} />
          <GameShared room={room} />
        </Stack>
        <Stack gap="loose">
          {/* Once the group plays, who is ready matters more than how to come in. */}
          {room.round > 0 && <GamePlayers room={room} />}
          <GameEntrance room={room} />
          {room.round === 0 && <GamePlayers room={room} />}
          <EraseGame room={room} />
        </Stack>
      </Columns>
    </StaffPage>
  )
}
