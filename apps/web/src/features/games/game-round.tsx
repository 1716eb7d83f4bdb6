import { Trans, useLingui } from '@lingui/react/macro'
import { type GameMove, MoveGameDocument } from '@loper/graphql/documents'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { CarpetUnroll } from '../../ui/carpet-unroll.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import type { GameRoom } from './use-game-room.ts'

/** The round that is played: what to say, and how to go on. A step is made from what is on the screen, so two hosts make one. */
export function GameRound({ room }: { room: GameRoom }) {
  const { t } = useLingui()
  const [moveGame, { busy }] = useAction(MoveGameDocument)
  const { id, status, round, rounds, moves } = room
  const move = (name: GameMove) => () => void moveGame({ input: { roomId: id, move: name, seen: { status, round } } })
  const now = rounds[round - 1]
  const coming = rounds[round]
  const button = (name: GameMove, words: React.ReactNode, tone: 'primary' | 'secondary' = 'secondary') =>
    moves.includes(name) && (
      <Button tone={tone} busy={tone === 'primary' ? busy : undefined} onClick={move(name)}>
        {words}
      </Button>
    )
  return (
    <Section title={now ? now.title : t`Mensen komen binnen`}>
      <CarpetUnroll
        step={Math.max(round, 0.4)}
        steps={rounds.length}
        label={now ? t`Ronde ${round} van ${rounds.length}, ${now.minutes} minuten` : t`Nog niet begonnen`}
      />
      {status === 'PAUSED' && (
        <Note tone="warning" icon="cup" title={t`Pauze`} live>
          <Trans>De groep ziet nu: even pauze.</Trans>
        </Note>
      )}
      {status === 'CLOSED' && (
        <Note title={t`Het spel is afgelopen`} live>
          <Trans>Iedereen ziet nu de eigen lijst of kaart. Niemand kan er nog bij.</Trans>
        </Note>
      )}
      {now ? (
        <>
          <p className="max-w-measure rounded-control bg-green-wash p-4 text-large">
            <span className="sr-only">
              <Trans>Zeg: </Trans>
            </span>
            “{now.say}”
          </p>
          {now.tip && <p className="max-w-measure text-ink-soft">{now.tip}</p>}
        </>
      ) : (
        <p className="max-w-measure">
          <Trans>Laat mensen meedoen met de code. Is iedereen er? Begin dan met ronde 1.</Trans>
        </p>
      )}
      <Cluster>
        {button('RESUME', <Trans>Ga verder na de pauze</Trans>, 'primary')}
        {button('REOPEN', <Trans>Open het spel weer</Trans>, 'primary')}
        {button('NEXT', round === 0 ? <Trans>Begin met ronde 1</Trans> : <Trans>Volgende ronde</Trans>, 'primary')}
        {button('BACK', <Trans>Vorige ronde</Trans>)}
        {button('PAUSE', <Trans>Pauze</Trans>)}
        {button('CLOSE', <Trans>Sluit het spel</Trans>)}
      </Cluster>
      {coming && status !== 'CLOSED' && (
        <p className="text-ink-soft">
          <Trans>Hierna: {coming.title}</Trans>
        </p>
      )}
    </Section>
  )
}
