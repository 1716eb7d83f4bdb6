import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import {
  PublishSessionDocument,
  RepeatSessionDocument,
  SessionActions_SessionFragmentDoc,
} from '@loper/graphql/documents'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.ts'
import { useAction } from '../../app/staff/use-action.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { type MenuAction, MenuButton } from '../../ui/menu-button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CancelSessionDialog } from './cancel-session-dialog.tsx'

/** What can be done with a session now. */
export function SessionActions(props: { session: FragmentType<typeof SessionActions_SessionFragmentDoc> }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const toast = useToast()
  const [cancelling, setCancelling] = useState(false)
  const [key, nextKey] = useIdempotencyKey()
  const [publish, { busy }] = useAction(PublishSessionDocument)
  const [repeat] = useAction(RepeatSessionDocument, { refetchQueries: ['SessionsPage'] })
  const { data: session, complete } = useFragment({
    fragment: SessionActions_SessionFragmentDoc,
    fragmentName: 'SessionActions_session',
    from: props.session,
  })
  if (!complete) return null
  const { id, viewerCanManage, viewerCanHost, status, publishedAt } = session
  const ahead = status === 'PLANNED' && new Date(session.startsAt) > new Date()

  async function again() {
    const data = await repeat({ input: { key, id } })
    const made = data?.repeatSession.session
    if (!made) return
    nextKey()
    toast({ message: t`Gepland op ${formatDayAndTime(made.startsAt, new Date())}.` })
    void navigate({ href: paths.session(made.id, { nieuw: 'ja' }) })
  }

  async function open() {
    const data = await publish({ input: { id } })
    if (data?.publishSession.session) toast({ message: t`De sessie staat open. Iedereen kan zich aanmelden.` })
  }

  const change: MenuAction[] = ahead
    ? [
        { id: 'change', label: t`Verander de sessie`, icon: 'edit', href: paths.changeSession(id) },
        { id: 'promotion', label: t`Poster, flyer en teksten`, icon: 'print', href: paths.promotion(id) },
      ]
    : []
  const items: MenuAction[] = [
    ...change,
    {
      id: 'copy',
      label: t`Kopieer naar een andere dag`,
      detail: t`Alles ingevuld, nog te veranderen`,
      icon: 'copy',
      href: paths.newSession({ kopie: id }),
    },
    {
      id: 'repeat',
      label: t`Herhaal over een week`,
      detail: t`Zelfde tijd en plaats, lege lijst`,
      icon: 'refresh',
      onAction: () => void again(),
    },
    ...(ahead
      ? [
          {
            id: 'cancel',
            label: t`Laat de sessie niet doorgaan`,
            icon: 'cross',
            tone: 'danger',
            onAction: () => setCancelling(true),
          } as const,
        ]
      : []),
  ]
  return (
    <>
      {viewerCanHost && status !== 'CANCELLED' && (
        <ButtonLink
          href={paths.sessionScript(id)}
          icon="list"
          tone={status === 'PLANNED' && session.viewerCanTakeAttendance ? 'primary' : 'secondary'}
        >
          <Trans>Open het draaiboek</Trans>
        </ButtonLink>
      )}
      {viewerCanManage && ahead && !publishedAt && (
        <Button tone="primary" busy={busy} onClick={() => void open()}>
          <Trans>Publiceer de sessie</Trans>
        </Button>
      )}
      {viewerCanManage && <MenuButton label={t`Meer`} items={items} />}
      <CancelSessionDialog session={session} isOpen={cancelling} onClose={() => setCancelling(false)} />
    </>
  )
}
