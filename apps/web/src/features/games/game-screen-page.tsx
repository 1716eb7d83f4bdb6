import { Trans, useLingui } from '@lingui/react/macro'
import { readableCode } from '@loper/domain/game-code'
import { useRef } from 'react'
import { usePageTitle } from '../../app/staff/page-title.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { usePathParam } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { CarpetUnroll } from '../../ui/carpet-unroll.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Seats } from '../../ui/seats.tsx'
import { type GameRoom, useGameRoom } from './use-game-room.ts'

/** For a beamer: the code while people come in, then the question. Nothing that somebody wrote. */
export function GameScreenPage() {
  const { t } = useLingui()
  const { result } = useGameRoom(usePathParam('id'))
  usePageTitle(t`Groot scherm`)
  return (
    <QueryState result={result} found={(data) => data.gameRoom}>
      {(room) => <BigScreen room={room} />}
    </QueryState>
  )
}

function BigScreen({ room }: { room: GameRoom }) {
  const { t } = useLingui()
  const board = useRef<HTMLDivElement>(null)
  const { title, status, round, rounds, players, code, shortUrl, qr } = room
  const now = rounds[round - 1]
  const ready = players.filter((player) => player.ready).length
  const total = players.length
  return (
    <div
      ref={board}
      className="grid min-h-[80vh] bg-paper fullscreen:p-16 content-center gap-10 py-8 text-[1.5rem] lg:grid-cols-[minmax(0,1fr)_auto] lg:gap-16"
    >
      <div className="grid content-center gap-8">
        {now && (
          <CarpetUnroll step={round} steps={rounds.length} label={t`${title}, ronde ${round} van ${rounds.length}`} />
        )}
        <h1 className="text-[clamp(2.5rem,5vw,4.5rem)] leading-tight" aria-live="polite">
          {status === 'PAUSED' ? <Trans>Even pauze</Trans> : now ? now.title : title}
        </h1>
        <p className="max-w-[28em]">
          {now && status !== 'PAUSED' ? now.intro : <Trans>Wij beginnen zo. Doe mee met uw telefoon.</Trans>}
        </p>
        {now && status === 'PLAYING' && round < rounds.length ? (
          <Seats variant="public" total={total} taken={total - ready} label={t`${ready} van ${total} klaar`} />
        ) : (
          <ul className="flex flex-wrap gap-x-6 gap-y-2 font-semibold">
            {players.map(({ id, firstName }) => (
              <li key={id}>{firstName}</li>
            ))}
          </ul>
        )}
      </div>
      {status !== 'CLOSED' && (
        <div className="grid content-center justify-items-center gap-4 text-center">
          <QrCode
            modules={qr.map((row) => [...row].map((dark) => dark === '1'))}
            label={t`QR-code naar het spel`}
            className={now ? 'w-40' : 'w-80'}
          />
          <p>{shortUrl}</p>
          <p className="text-[2em] font-bold tracking-wide">{readableCode(code)}</p>
        </div>
      )}
      <p className="in-[:fullscreen]:hidden lg:col-span-2">
        <Button icon="computer" onClick={() => void board.current?.requestFullscreen()}>
          <Trans>Vul het hele scherm</Trans>
        </Button>
      </p>
    </div>
  )
}
