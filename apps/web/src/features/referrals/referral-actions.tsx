import { Trans, useLingui } from '@lingui/react/macro'
import { AcceptReferralDocument, StartReferralDocument, WaitlistReferralDocument } from '@loper/graphql/documents'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { EndDialog } from './end-dialog.tsx'
import { PlaceDialog } from './place-dialog.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { RejectDialog } from './reject-dialog.tsx'
import { SendOnDialog } from './send-on-dialog.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'
import { useReferralMove } from './use-referral-move.ts'
import { useWhoTells } from './use-who-tells.ts'

type Open = 'reject' | 'place' | 'complete' | 'fail' | 'send-on' | 'take-back' | 'mistake'

type Props = {
  referral: ReferralData
  /** Where a keyboard goes on when the button that was pressed is gone. */
  heading: RefObject<HTMLElement | null>
  onStale(): void
}

/** What can be done now; the api says what. One primary button at most. */
export function ReferralActions({ referral, heading, onStale }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Open | null>(null)
  const [accept, accepting] = useReferralMove(AcceptReferralDocument, onStale)
  const [waitlist, waitlisting] = useReferralMove(WaitlistReferralDocument, onStale)
  const [start, starting] = useReferralMove(StartReferralDocument, onStale)
  const { id, person, status, group, enrolment } = referral
  const name = person.firstName
  const whoTells = useWhoTells(referral)
  const input = { input: { referralId: id } }
  const doAccept = () => accept(input, { message: t`Aangenomen. ${whoTells} Geef nu een plek in een bijeenkomst.` })
  const doWaitlist = () =>
    waitlist(input, {
      message: t`${name} staat op de wachtlijst. ${whoTells}`,
      action: { label: t`Neem toch aan`, onAction: () => void doAccept() },
    })
  const doStart = () => start(input, { message: t`${name} is begonnen. De vraag staat nu bij ‘Loopt’.` })
  const close = () => setOpen(null)
  useFocusWhenGone(heading, `${status} ${referral.viewerCanSendOn}`, open === null)
  const placeFirst = status === 'ACCEPTED' && group === 'WAITS_ON_US'
  const dialog = { referral, onClose: close, onStale }
  return (
    <>
      <Cluster className="empty:hidden">
        {referral.viewerCanAccept && (
          <Button tone="primary" busy={accepting.busy} onClick={() => void doAccept()}>
            <Trans>Neem aan</Trans>
          </Button>
        )}
        {referral.viewerCanPlace && status !== 'IN_PROGRESS' && (
          <Button tone={placeFirst ? 'primary' : 'secondary'} onClick={() => setOpen('place')}>
            {enrolment ? <Trans>Andere bijeenkomst</Trans> : <Trans>Geef een plek</Trans>}
          </Button>
        )}
        {referral.viewerCanStart && (
          <Button busy={starting.busy} onClick={() => void doStart()}>
            <Trans>Is begonnen</Trans>
          </Button>
        )}
        {referral.viewerCanComplete && (
          <Button tone="primary" onClick={() => setOpen('complete')}>
            <Trans>Rond af</Trans>
          </Button>
        )}
        {referral.viewerCanWaitlist && (
          <Button busy={waitlisting.busy} onClick={() => void doWaitlist()}>
            <Trans>Zet op wachtlijst</Trans>
          </Button>
        )}
        {referral.viewerCanReject && (
          <Button onClick={() => setOpen('reject')}>
            <Trans>Wijs af</Trans>
          </Button>
        )}
        {referral.viewerCanFail && (
          <Button tone={status === 'IN_PROGRESS' ? 'secondary' : 'plain'} onClick={() => setOpen('fail')}>
            <Trans>Het is gestopt</Trans>
          </Button>
        )}
        {referral.viewerCanSendOn && (
          <Button tone={group === 'WAITS_ON_US' ? 'primary' : 'secondary'} onClick={() => setOpen('send-on')}>
            <Trans>Stuur door</Trans>
          </Button>
        )}
        {referral.viewerCanMarkAsError && referral.viewerCanCancel && (
          <>
            <Button onClick={() => setOpen('take-back')}>
              <Trans>Trek in</Trans>
            </Button>
            <Button tone="plain" onClick={() => setOpen('mistake')}>
              <Trans>Dit was een vergissing</Trans>
            </Button>
          </>
        )}
      </Cluster>
      {open === 'reject' && <RejectDialog {...dialog} />}
      {open === 'place' && <PlaceDialog {...dialog} />}
      {open === 'complete' && <EndDialog {...dialog} kind="complete" />}
      {open === 'fail' && <EndDialog {...dialog} kind="fail" />}
      {open === 'send-on' && <SendOnDialog {...dialog} />}
      {(open === 'take-back' || open === 'mistake') && <TakeBackDialog {...dialog} isMistake={open === 'mistake'} />}
    </>
  )
}

/** After a move whose button went away, the focus would be nowhere; a dialog first tries to give it back itself. */
function useFocusWhenGone(heading: Props['heading'], standing: string, isClosed: boolean) {
  const before = useRef(standing)
  useEffect(() => {
    if (!isClosed || before.current === standing) return
    before.current = standing
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [heading, standing, isClosed])
}
