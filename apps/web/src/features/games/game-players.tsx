import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { RemoveGamePlayerDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import type { GameRoom } from './use-game-room.ts'

type Player = GameRoom['players'][number]

/** Who is in and who is ready: a shape and a word for each. */
export function GamePlayers({ room }: { room: GameRoom }) {
  const { t } = useLingui()
  const [leaving, setLeaving] = useState<Player | null>(null)
  const [removePlayer, { busy }] = useAction(RemoveGamePlayerDocument)
  const { players, round, rounds } = room
  const ready = players.filter((player) => player.ready).length
  const total = players.length
  // In the last round there is nothing to be ready with.
  const playing = round > 0 && round < rounds.length

  async function remove() {
    if (leaving && (await removePlayer({ input: { playerId: leaving.id } }))) setLeaving(null)
  }

  return (
    <Section
      title={<Plural value={total} _0="Nog niemand doet mee" one="# persoon doet mee" other="# mensen doen mee" />}
      tools={playing && <span aria-live="polite">{t`${ready} van ${total} klaar`}</span>}
    >
      <ul className="grid">
        {players.map((player) => (
          <li key={player.id} className="flex min-h-touch items-center justify-between gap-4 border-b border-line py-2">
            <span className="grid">
              <b>
                <bdi>{player.firstName}</bdi>
              </b>
              <State player={player} playing={playing} />
            </span>
            <Button icon="cross" iconOnly onClick={() => setLeaving(player)}>
              <Trans>Haal {player.firstName} uit het spel</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t`Haal je ${leaving?.firstName ?? ''} uit het spel?`}
        confirmLabel={t`Haal uit het spel`}
        danger
        isOpen={leaving !== null}
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={() => setLeaving(null)}
      >
        <p>
          <Trans>De naam en alles wat deze persoon invulde, is dan gewist. Opnieuw meedoen kan met de code.</Trans>
        </p>
      </ConfirmDialog>
    </Section>
  )
}

function State({ player, playing }: { player: Player; playing: boolean }) {
  const { t } = useLingui()
  if (!player.here) return <StatusShape state="attention" label={t`Even weg`} />
  if (!playing) return <StatusShape state="on-course" label={t`Is er`} />
  return player.ready ? (
    <StatusShape state="on-course" label={t`Klaar`} />
  ) : (
    <StatusShape state="unknown" label={t`Nog bezig`} />
  )
}
