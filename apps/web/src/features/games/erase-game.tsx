import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { EraseGameDocument } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { GameRoom } from './use-game-room.ts'

/** When everything goes by itself, and how it goes at once. */
export function EraseGame({ room }: { room: GameRoom }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [eraseGame, { busy }] = useAction(EraseGameDocument, { refetchQueries: ['OpenGameCard'] })
  const { id, session, gameKey, expiresAt } = room

  async function erase() {
    const data = await eraseGame({ input: { roomId: id } })
    if (!data?.eraseGame.erased) return
    toast({ message: t`Het spel is gewist.` })
    void navigate({ href: session ? paths.session(session.id) : paths.activity(gameKey) })
  }

  return (
    <Section title={t`Wissen`}>
      <p>
        <Trans>Loper wist dit spel vanzelf, met alles erin: {formatDayAndTime(expiresAt, new Date())}.</Trans>
      </p>
      <p>
        <Button icon="trash" onClick={() => setAsking(true)}>
          <Trans>Wis het spel nu</Trans>
        </Button>
      </p>
      <ConfirmDialog
        title={t`Wis je het spel nu?`}
        confirmLabel={t`Wis het spel`}
        danger
        isOpen={asking}
        busy={busy}
        onConfirm={() => void erase()}
        onCancel={() => setAsking(false)}
      >
        <p>
          <Trans>Alle namen, lijsten en kaarten zijn dan weg. Vraag eerst of iedereen de eigen lijst heeft.</Trans>
        </p>
      </ConfirmDialog>
    </Section>
  )
}
