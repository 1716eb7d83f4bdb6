import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { AnswerHostQuestionDocument, type SessionPageQuery } from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useToast } from '../../ui/toast.tsx'

type Asked = Pick<NonNullable<SessionPageQuery['session']>, 'id' | 'minimum' | 'seats'>

/** Two days ahead and too few people: does it go on? Everybody on the list hears the answer. */
export function HostQuestion({ session }: { session: Asked }) {
  const { t } = useLingui()
  const toast = useToast()
  const [cancelling, setCancelling] = useState(false)
  const [reason, setReason] = useState(t`Er zijn te weinig aanmeldingen.`)
  const [answerQuestion, { busy }] = useAction(AnswerHostQuestionDocument)
  const { minimum, seats } = session

  async function answer(goesOn: boolean) {
    const data = await answerQuestion({ input: { id: session.id, goesOn, reason: goesOn ? null : reason } })
    if (!data) return
    setCancelling(false)
    const failed = data.answerHostQuestion.errors.length > 0
    if (failed) return toast({ tone: 'error', message: t`Dat lukt niet. Schrijf een korte reden.` })
    toast({
      message: goesOn
        ? t`Het gaat door. Iedereen krijgt bericht.`
        : t`De sessie gaat niet door. Iedereen krijgt bericht.`,
    })
  }

  return (
    <Note
      tone="warning"
      title={t`Gaat deze sessie door?`}
      action={
        <>
          <Button tone="primary" busy={busy} busyText={t`Bezig`} onClick={() => void answer(true)}>
            <Trans>Ja, het gaat door</Trans>
          </Button>
          <Button onClick={() => setCancelling(true)}>
            <Trans>Nee, laat niet doorgaan</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          <Plural
            value={seats.placed}
            _0="Er heeft zich nog niemand aangemeld."
            one="Er is # persoon aangemeld."
            other="Er zijn # mensen aangemeld."
          />{' '}
          Jullie minimum is {minimum}. Iedereen op de lijst hoort wat je kiest.
        </Trans>
      </p>
      <ConfirmDialog
        title={t`Gaat deze sessie niet door?`}
        confirmLabel={t`Laat niet doorgaan`}
        isOpen={cancelling}
        busy={busy}
        onConfirm={() => void answer(false)}
        onCancel={() => setCancelling(false)}
      >
        <TextArea
          label={t`Waarom gaat het niet door?`}
          hint={t`Eén zin die iedereen mag lezen. Bijvoorbeeld: De gastheer is ziek.`}
          rows={2}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </Note>
  )
}
