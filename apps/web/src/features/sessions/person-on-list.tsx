import { Trans, useLingui } from '@lingui/react/macro'
import { readablePhone } from '@loper/domain/contact'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import {
  CancelEnrolmentDocument,
  ConfirmOfferForPersonDocument,
  type SessionPeople_SessionFragment,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Listed } from './session-people.tsx'
import { aboutPerson, needWords } from './session-words.ts'

type Props = { enrolment: Listed; session: Pick<SessionPeople_SessionFragment, 'title' | 'seats'> }

/** Somebody on the list: who, since when, how to reach them, and whether they came. */
export function PersonOnList({ enrolment, session }: Props) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [cancelEnrolment, { busy }] = useAction(CancelEnrolmentDocument)
  const [confirmOffer, { busy: confirming }] = useAction(ConfirmOfferForPersonDocument)
  const { contact, position, attendance } = enrolment
  const name = enrolment.person?.firstName || t`Naam gewist`
  const came = attendance === 'PRESENT' ? t`was er` : attendance === 'ABSENT' ? t`was er niet` : null
  const { offerExpiresAt, companionName, remindedAt } = enrolment
  const about = [
    companionName && t`samen met ${companionName}`,
    needWords(enrolment.needs, i18n),
    offerExpiresAt && t`kan ja zeggen tot ${formatDayAndTime(offerExpiresAt, new Date())}`,
    aboutPerson(enrolment, i18n),
    t`sinds ${shortDay(enrolment.createdAt)}`,
    remindedAt && t`herinnerd op ${shortDay(remindedAt)}`,
    came,
  ].filter(Boolean)

  async function confirm() {
    const data = await confirmOffer({ input: { enrolmentId: enrolment.id } })
    if (!data) return
    const failed = data.confirmOffer.errors.length
    toast(
      failed
        ? { tone: 'error', message: t`De tijd om ja te zeggen is voorbij.` }
        : { message: t`${name} heeft nu een plek.` },
    )
  }

  async function remove() {
    const data = await cancelEnrolment({ input: { enrolmentId: enrolment.id } })
    setAsking(false)
    const failed = data?.cancelEnrolment.errors.length
    if (data)
      toast(
        failed
          ? { tone: 'error', message: t`De sessie is al begonnen.` }
          : { message: t`${name} staat niet meer op de lijst.` },
      )
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2">
      <div className="min-w-0 flex-[1_1_14rem]">
        <strong>
          {position && <span className="tabular-nums">{position}. </span>}
          {name}
        </strong>
        <span className="block text-ink-soft">{about.join(', ')}</span>
      </div>
      {contact &&
        (contact.kind === 'PHONE' ? (
          <TextLink href={`tel:${contact.value}`} icon="call" quiet>
            {readablePhone(contact.value)}
          </TextLink>
        ) : (
          <TextLink href={`mailto:${contact.value}`} icon="mail" quiet>
            {contact.value}
          </TextLink>
        ))}
      {enrolment.viewerCanAnswerOffer && (
        <Button busy={confirming} busyText={t`Bezig`} onClick={() => void confirm()}>
          <Trans>Zegt ja</Trans>
        </Button>
      )}
      {enrolment.viewerCanCancel && (
        <Button tone="plain" icon="cross" iconOnly onClick={() => setAsking(true)}>
          {t`Haal ${name} van de lijst`}
        </Button>
      )}
      <ConfirmDialog
        title={t`Haal je ${name} van de lijst?`}
        confirmLabel={t`Haal van de lijst`}
        isOpen={asking}
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {contact?.kind === 'PHONE' ? (
            <Trans>{name} heeft geen e-mail. Bel zelf even.</Trans>
          ) : (
            <Trans>{name} krijgt bericht.</Trans>
          )}{' '}
          {enrolment.status === 'PLACED' && session.seats.waiting > 0 && (
            <Trans>De plek is dan voor de eerste op de wachtlijst.</Trans>
          )}
        </p>
      </ConfirmDialog>
    </li>
  )
}
