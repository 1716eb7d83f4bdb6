import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Seats } from '../../ui/seats.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type OwnSeat, ownSeats } from './own-seats.ts'
import type { Game } from './public-play-page.tsx'
import type { PlayArgs } from './public-play-room.tsx'
import { RoundHeading } from './public-round-heading.tsx'

/** People are coming in. */
export function GameLobby({ game, args }: { game: Game; args: PlayArgs }) {
  const table = game.mode === 'ONE_TABLE'
  return (
    <>
      <RoundHeading of="lobby">
        <Trans>
          Welkom <bdi>{game.firstName}</bdi>
        </Trans>
      </RoundHeading>
      <p>
        {table ? (
          <Trans>Ieder die meespeelt, vult eerst een naam in. Daarna gaat het toestel rond.</Trans>
        ) : (
          <Trans>U bent erbij. Wij wachten tot iedereen er is. De begeleider start het spel.</Trans>
        )}
      </p>
      <Sheet className="gap-3">
        <h2 className="text-heading">
          <Plural value={game.people.length} one="Er doet # persoon mee" other="Er doen # mensen mee" />
        </h2>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {game.people.map(({ id, firstName }) => (
            <li key={id} className={id === game.id ? 'font-bold' : undefined}>
              <bdi>{firstName}</bdi>
            </li>
          ))}
        </ul>
      </Sheet>
      {table ? <TableStart game={game} args={args} /> : <Reload args={args} />}
    </>
  )
}

function TableStart({ game, args }: { game: Game; args: PlayArgs }) {
  return (
    <div className="grid gap-3">
      <ButtonLink icon="plus" wide href={paths.joinGame(args.params.code ?? '')}>
        <Trans>Nog iemand erbij</Trans>
      </ButtonLink>
      <MoveOn game={game}>
        <Trans>Wij zijn compleet, begin</Trans>
      </MoveOn>
    </div>
  )
}

export function PausedGame() {
  return (
    <>
      <RoundHeading of="paused">
        <Trans>Even pauze</Trans>
      </RoundHeading>
      <p>
        <Trans>Wat u invulde, is bewaard. Straks gaan wij samen verder.</Trans>
      </p>
    </>
  )
}

type WaitProps = {
  game: Game
  args: PlayArgs
  ready: number | undefined
  people: number | undefined
  connected: boolean
}

/** Ready with the round: the others still work. Without a connection nothing is said of them, since it may be old. */
export function WaitForGroup({ game, args, connected, ...counts }: WaitProps) {
  const { t } = useLingui()
  const ready = counts.ready ?? game.people.filter((person) => person.ready).length
  const people = counts.people ?? game.people.length
  const left = people - ready
  const { code = '', token = '' } = args.params
  return (
    <>
      <RoundHeading of={`waiting-${game.round}`}>
        <Trans>Dat is bewaard</Trans>
      </RoundHeading>
      {connected && (
        <Sheet className="gap-3">
          <h2 className="text-heading">
            {left > 0 ? (
              <Plural value={left} one="Wij wachten op # persoon" other="Wij wachten op # mensen" />
            ) : (
              <Trans>Iedereen is klaar</Trans>
            )}
          </h2>
          <Seats
            variant="public"
            total={people}
            taken={left}
            label={t`${ready} van de ${people} zijn klaar`}
            className="font-semibold text-green-deep"
          />
          {game.mode === 'OWN_PHONES' && (
            <p>
              {left > 0 ? (
                <Trans>U kunt nog iets veranderen. Daarna gaat u samen verder.</Trans>
              ) : (
                <Trans>De begeleider gaat zo met u verder.</Trans>
              )}
            </p>
          )}
        </Sheet>
      )}
      {game.mode === 'ONE_TABLE' && <PassOn game={game} code={code} />}
      <ButtonLink wide icon="edit" href={paths.play(code, token, { ronde: String(game.round) })}>
        <Trans>Ik wil nog iets veranderen</Trans>
      </ButtonLink>
      <Reload args={args} />
    </>
  )
}

/** At one table: whose turn it is, and then the next round. */
function PassOn({ game, code }: { game: Game; code: string }) {
  const [seats, setSeats] = useState<OwnSeat[]>([])
  useEffect(() => setSeats(ownSeats(code)), [code])
  const waiting = game.people.filter(({ ready, id }) => !ready && id !== game.id)
  const [next] = waiting
  const seat = seats.find(({ id }) => id === next?.id)
  if (next && seat)
    return (
      <ButtonLink tone="primary" wide href={paths.play(code, seat.token)}>
        <Trans>
          Geef het toestel aan <bdi>{next.firstName}</bdi>
        </Trans>
      </ButtonLink>
    )
  const first = seats[0]
  return game.round < game.rounds ? (
    <MoveOn game={game}>
      <Trans>Iedereen is geweest, naar de volgende ronde</Trans>
    </MoveOn>
  ) : (
    first && (
      <ButtonLink wide href={paths.play(code, first.token)}>
        <Trans>Terug naar het begin</Trans>
      </ButtonLink>
    )
  )
}

function MoveOn({ game, children }: { game: Game; children: React.ReactNode }) {
  return (
    <ActionForm>
      <input type="hidden" name="status" value={game.status} />
      <input type="hidden" name="at" value={game.round} />
      <MoveButton>{children}</MoveButton>
    </ActionForm>
  )
}

function MoveButton({ children }: { children: React.ReactNode }) {
  const { t } = useLingui()
  return (
    <Button type="submit" name="intent" value="move" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      {children}
    </Button>
  )
}

/** Without JavaScript the page does not go along by itself. */
function Reload({ args }: { args: PlayArgs }) {
  const hydrated = useHydrated()
  if (hydrated) return null
  return (
    <ButtonLink wide icon="refresh" href={paths.play(args.params.code ?? '', args.params.token ?? '')}>
      <Trans>Kijk of de groep verder is</Trans>
    </ButtonLink>
  )
}
