import { Trans, useLingui } from '@lingui/react/macro'
import { CloseSessionDocument } from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

/** Ends a session that was held, after saying what happens with who was not ticked. */
export function CloseSession({ session }: { session: { id: string; startsAt: string } }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [closeSession, { busy }] = useAction(CloseSessionDocument)
  if (new Date(session.startsAt) > new Date()) return null

  async function close() {
    const data = await closeSession({ input: { id: session.id } })
    setAsking(false)
    if (!data?.closeSession.session) return
    toast({ message: t`De sessie is afgerond. Dank je wel.` })
    void navigate({ href: paths.session(session.id) })
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>
        <Trans>Rond de sessie af</Trans>
      </Button>
      <ConfirmDialog
        title={t`Rond je de sessie af?`}
        confirmLabel={t`Rond af`}
        isOpen={asking}
        busy={busy}
        busyText={t`Bezig`}
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <p>
          <Trans>Wie je niet hebt aangevinkt, was er niet. Dat kun je daarna nog verbeteren.</Trans>
        </p>
        <p>
          <Trans>Wie er was, krijgt een bedankje. Wie er niet was, krijgt een vriendelijk bericht.</Trans>
        </p>
      </ConfirmDialog>
    </>
  )
}
