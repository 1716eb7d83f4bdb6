import { Trans, useLingui } from '@lingui/react/macro'
import { readableCode } from '@loper/domain/game-code'
import { useRef } from 'react'
import type { FormState, PageProps } from '../../app/public/page.ts'
import { CarpetUnroll } from '../../ui/carpet-unroll.tsx'
import { Note } from '../../ui/note.tsx'
import { EarlierRounds } from './public-earlier-rounds.tsx'
import { GameTakeHome } from './public-game-result.tsx'
import type { Game } from './public-play-page.tsx'
import { RoundForm } from './public-round-form.tsx'
import { GameLobby, PausedGame, WaitForGroup } from './public-wait-for-group.tsx'
import { useLiveGame } from './use-live-game.ts'

export type PlayArgs = PageProps<unknown>['args']
type Props = { game: Game; form: FormState; args: PlayArgs }

/** What one player sees now: people coming in, a round, waiting for the others, a break, or what they take home. */
export function PlayRoom({ game, form, args }: Props) {
  const { t } = useLingui()
  const flush = useRef(async () => {})
  const { ronde } = args.search
  const earlier = Boolean(ronde && game.shown && game.shown.number < game.round)
  const shown = view(game, Boolean(ronde))
  const { connected, counts } = useLiveGame({
    game,
    token: args.params.token ?? '',
    language: args.language,
    before: () => flush.current(),
    redraw: shown !== 'round' || ['GIVE_WORDS', 'GIVE_CARDS', 'KEEP'].includes(game.shown?.kind ?? ''),
  })
  const { number = 0, title = '' } = game.shown ?? {}
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-6">
      <div className="no-print">
        {game.round > 0 && (
          <CarpetUnroll
            step={earlier ? number : game.round}
            steps={game.rounds}
            label={t`${game.title}, ronde ${earlier ? number : game.round} van ${game.rounds}`}
          />
        )}
      </div>
      {/* Said when the group goes on; the focus moves to the question itself. */}
      <p aria-live="polite" className="sr-only">
        {number > 0 && t`Ronde ${number}: ${title}`}
      </p>
      {game.mode === 'ONE_TABLE' && game.round > 0 && (
        <p className="no-print rounded-control bg-green-wash px-4 py-3 font-semibold">
          <Trans>
            Nu speelt: <bdi>{game.firstName}</bdi>
          </Trans>
        </p>
      )}
      {!connected && (
        <Note tone="warning" icon="offline" title={t`Even geen internet`} live>
          <Trans>Wat u invult, is bewaard op dit toestel. Wij proberen het steeds opnieuw.</Trans>
        </Note>
      )}
      {earlier && (
        <Note icon="people">
          <Trans>De groep is bij ronde {game.round}. U verandert hier iets van eerder.</Trans>
        </Note>
      )}
      {shown === 'lobby' && <GameLobby game={game} args={args} />}
      {shown === 'paused' && <PausedGame />}
      {shown === 'waiting' && (
        <WaitForGroup game={game} args={args} ready={counts?.ready} people={counts?.players} connected={connected} />
      )}
      {shown === 'result' && <GameTakeHome game={game} args={args} />}
      {shown === 'round' && game.shown && (
        <RoundForm
          key={`${game.shown.number}-${args.search.deel ?? 1}`}
          game={game}
          round={game.shown}
          form={form}
          args={args}
          flush={flush}
        />
      )}
      {game.round > 1 && !earlier && <EarlierRounds game={game} args={args} />}
      <OwnCode game={game} />
    </div>
  )
}

/** The one thing of the page. */
function view(game: Game, asked: boolean): 'lobby' | 'paused' | 'round' | 'waiting' | 'result' {
  const { status, round, shown, ready, result } = game
  const current = !shown || shown.number === round
  if (asked && shown && shown.kind !== 'RESULT' && (!current || status === 'PLAYING')) return 'round'
  if (result) return 'result'
  if (status === 'PAUSED') return 'paused'
  if (round === 0 || !shown) return 'lobby'
  return ready ? 'waiting' : 'round'
}

/** With this somebody comes back on another phone. */
function OwnCode({ game }: { game: Game }) {
  return (
    <p className="no-print border-t border-line pt-4 text-ink-soft">
      <Trans>
        Kapotte telefoon of ander toestel? Ga naar <b dir="ltr">/spel/{game.code}</b> en gebruik uw eigen code:{' '}
        <b dir="ltr" className="whitespace-nowrap text-ink">
          {readableCode(game.rejoinCode)}
        </b>
      </Trans>
    </p>
  )
}
