import { zodResolver } from '@hookform/resolvers/zod'
import { Trans, useLingui } from '@lingui/react/macro'
import { cancelSessionInput } from '@loper/domain/sessions-input'
import {
  CancelFollowingDocument,
  CancelSessionDocument,
  type SessionActions_SessionFragment,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useAction } from '../../app/staff/use-action.ts'
import { useFormErrors } from '../../lib/use-form-errors.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type Scope, SeriesScope } from './series-scope.tsx'

type Props = { session: SessionActions_SessionFragment; isOpen: boolean; onClose(): void }

/** Asks why a session is cancelled, and says who hears of it. */
export function CancelSessionDialog({ session, isOpen, onClose }: Props) {
  const { t } = useLingui()
  const toast = useToast()
  const form = useForm({
    resolver: zodResolver(cancelSessionInput, undefined, { raw: true }),
    defaultValues: { id: session.id, reason: '' },
  })
  const { errorOf, show } = useFormErrors(form)
  const [scope, setScope] = useState<Scope>('one')
  const [cancelSession, { busy }] = useAction(CancelSessionDocument)
  const [cancelFollowing, { busy: busyWithAll }] = useAction(CancelFollowingDocument)
  const people = session.seats.placed + session.seats.waiting

  const cancel = form.handleSubmit(async (input) => {
    if (scope === 'following') {
      const all = await cancelFollowing({ input })
      if (!all || show(all.cancelFollowing.errors)) return
      toast({ message: t`De sessies gaan niet door. Iedereen met e-mail krijgt bericht.` })
      return onClose()
    }
    const data = await cancelSession({ input })
    if (!data || show(data.cancelSession.errors)) return
    toast({
      message:
        people > 0 ? t`De sessie gaat niet door. Iedereen met e-mail krijgt bericht.` : t`De sessie gaat niet door.`,
    })
    onClose()
  })
  return (
    <Dialog
      title={t`Gaat deze sessie niet door?`}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button tone="danger" busy={busy || busyWithAll} busyText={t`Bezig`} onClick={() => void cancel()}>
            <Trans>Laat niet doorgaan</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>De sessie gaat door</Trans>
          </Button>
        </>
      }
    >
      {people > 0 && (
        <p>
          <Trans>
            Op de lijst staan nu {people} mensen. Wie een e-mailadres gaf, krijgt meteen bericht met jouw reden. Dit kun
            je niet terugdraaien.
          </Trans>
        </p>
      )}
      <SeriesScope legend={t`Wat gaat niet door?`} series={session.series} value={scope} onChange={setScope} />
      <TextArea
        label={t`Waarom gaat het niet door?`}
        hint={t`Eén zin die iedereen mag lezen. Bijvoorbeeld: De gastheer is ziek.`}
        rows={2}
        maxLength={200}
        error={errorOf('reason')}
        {...form.register('reason')}
      />
    </Dialog>
  )
}
