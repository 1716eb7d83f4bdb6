import { consentWithdrawnMail } from '@loper/content/mails/consent-withdrawn'
import type { Mail } from '@loper/content/mails/mail'
import { referralAcceptedPersonMail } from '@loper/content/mails/referral-accepted-person'
import { type ReferralNews, referralAnsweredSenderMail } from '@loper/content/mails/referral-answered-sender'
import { referralCancelledReceiverMail } from '@loper/content/mails/referral-cancelled-receiver'
import { referralRejectedPersonMail } from '@loper/content/mails/referral-rejected-person'
import { referralRequestedMail } from '@loper/content/mails/referral-requested'
import { referralWaitlistedPersonMail } from '@loper/content/mails/referral-waitlisted-person'
import type { ReferralParty } from '@loper/domain/referral-states'
import type { Referral } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { sendMail } from '../notifications/outbox.ts'
import { mailPerson } from '../people/mail-person.service.ts'
import { givePersonLink, personUrl } from '../sessions/person-link.service.ts'
import { asSender } from './referral-access.ts'

type Contact = { party: 'RECEIVER' | 'SENDER'; name: string; email: string }

const firstNameOf = (name: string) => name.split(' ')[0] ?? name
const nameOf = async ({ tx }: Context, id: string) =>
  (await tx.organisation.findUniqueOrThrow({ where: { id }, select: { name: true } })).name
const referralUrl = ({ config }: Context, id: string) => `${config.publicUrl}/werk/doorverwijzingen/${id}`
const inboxUrl = ({ config }: Context) => `${config.publicUrl}/werk/doorverwijzingen`

async function contactsOf({ tx }: Context, { id }: Referral, party: Contact['party']): Promise<Contact[]> {
  const all = await tx.$queryRaw<Contact[]>`SELECT * FROM referral_contacts(${id}::uuid)`
  return all.filter((contact) => contact.party === party)
}

async function mailReceivers(context: Context, referral: Referral, write: (coordinatorName: string) => Mail) {
  for (const { name, email } of await contactsOf(context, referral, 'RECEIVER')) {
    await sendMail(context, { to: email, mail: write(firstNameOf(name)), language: 'nl' })
  }
}

/** Asks the receiver's coordinators to answer. Nothing about the person. */
export async function mailRequest(context: Context, referral: Referral): Promise<void> {
  const senderName = await nameOf(context, referral.senderOrganisationId)
  const url = referralUrl(context, referral.id)
  await mailReceivers(context, referral, (coordinatorName) =>
    referralRequestedMail('nl', { coordinatorName, senderName, url }),
  )
}

/** Tells the receiver's coordinators that it is over: the sender took it back, or the person stopped it. */
export async function mailTakenBack(context: Context, referral: Referral, by: ReferralParty): Promise<void> {
  if (by === 'person') {
    const url = inboxUrl(context)
    return mailReceivers(context, referral, (coordinatorName) => consentWithdrawnMail('nl', { coordinatorName, url }))
  }
  const senderName = await nameOf(context, referral.senderOrganisationId)
  const url = referralUrl(context, referral.id)
  await mailReceivers(context, referral, (coordinatorName) =>
    referralCancelledReceiverMail('nl', { coordinatorName, senderName, url }),
  )
}

/** Tells the person what the receiver answered. */
export async function mailAnswer(context: Context, referral: Referral): Promise<void> {
  const { status, rejectionReason, personId } = referral
  if (status !== 'ACCEPTED' && status !== 'REJECTED' && status !== 'WAITLISTED') return
  const person = await context.tx.person.findUniqueOrThrow({ where: { id: personId } })
  const libraryName = await nameOf(context, referral.receiverOrganisationId)
  const token = await givePersonLink(context, personId, 'answered', `${referral.id}:${status}`)
  await mailPerson(context, person, personUrl(context, token), (language, greeting) => {
    if (status === 'ACCEPTED') return referralAcceptedPersonMail(language, { ...greeting, libraryName })
    if (status === 'WAITLISTED') return referralWaitlistedPersonMail(language, { ...greeting, libraryName })
    return referralRejectedPersonMail(language, { ...greeting, libraryName, reason: rejectionReason ?? 'OTHER' })
  })
}

/** What of a move the sender may hear; null for nothing. */
export function newsOf(before: Referral, after: Referral): ReferralNews | null {
  const seen = asSender(after)
  if (seen.stage === asSender(before).stage && seen.status === asSender(before).status) return null
  if (after.feedbackLevel === 'NOTHING') return null
  if (after.feedbackLevel === 'STARTED_FINISHED') {
    const news = seen.stage
    return news === 'STARTED' || news === 'FINISHED' ? { level: 'STARTED_FINISHED', news } : null
  }
  switch (seen.status) {
    case 'ACCEPTED':
    case 'REJECTED':
    case 'WAITLISTED':
    case 'COMPLETED':
    case 'FAILED':
    case 'EXPIRED':
      return { level: 'DETAILS', news: seen.status }
    case 'IN_PROGRESS':
      return { level: 'DETAILS', news: 'STARTED' }
    case 'CANCELLED':
      return after.cancelledBy === 'RECEIVER' ? { level: 'DETAILS', news: 'CANCELLED' } : null
    default:
      return null
  }
}

/** Mails whoever sent it what they may hear, and nothing else. */
export async function mailSender(context: Context, before: Referral, after: Referral): Promise<void> {
  const news = newsOf(before, after)
  if (!news) return
  const receiverName = await nameOf(context, after.receiverOrganisationId)
  const url = referralUrl(context, after.id)
  for (const { name, email } of await contactsOf(context, after, 'SENDER')) {
    const mail = referralAnsweredSenderMail('nl', { ...news, senderName: firstNameOf(name), receiverName, url })
    await sendMail(context, { to: email, mail, language: 'nl' })
  }
}
