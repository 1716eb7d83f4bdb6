import { enrolmentConfirmedMail } from '@loper/content/mails/enrolment-confirmed'
import { offerDeclinedMail } from '@loper/content/mails/offer-declined'
import type { Language } from '@loper/domain/languages'
import type { ContactKind, Enrolment } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { logAccess } from '../../person-access.ts'
import { owner } from '../../related.ts'
import { offerFreed } from './cancel-enrolment.service.ts'
import { lockSession } from './enrol-person.service.ts'
import { mailPerson } from './enrolment-mails.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

export type PartyRow = {
  enrolment_id: string
  person_id: string
  first_name: string
  contact_kind: ContactKind
  contact_value: string
  language: string
}

async function tell(context: Context, session: FullSession, row: PartyRow, accepted: boolean): Promise<void> {
  const person = {
    id: row.person_id,
    firstName: row.first_name,
    contactKind: row.contact_kind,
    contactValue: row.contact_value,
    language: row.language,
  }
  const place = { enrolment: { id: row.enrolment_id, status: 'PLACED' as const }, session }
  const write = async (language: Language) => {
    const words = { ...sessionWords(session, language), firstName: person.firstName }
    if (!accepted) return offerDeclinedMail(language, { ...words, url: `${context.config.publicUrl}/bijeenkomsten` })
    const token = await givePersonLink(context, person.id, 'offer', row.enrolment_id)
    return enrolmentConfirmedMail(language, { ...words, url: personUrl(context, token) })
  }
  await mailPerson(context, person, write, accepted ? place : undefined)
}

/**
 * Takes or declines an offered place, for both of a pair, and mails them. Taking it twice is one thing, and so is declining. Throws
 * NotFound for who may not know of it and a FieldError at `enrolmentId` once the offer has passed on.
 */
async function answerOffer(context: Context, enrolmentId: string, accepted: boolean): Promise<Enrolment> {
  const { tx, viewer } = context
  const found = await tx.enrolment.findUnique({ where: { id: enrolmentId }, include: { session: true } })
  if (!found) throw new NotFound('enrolment')
  const { personId, sessionId } = found
  const { organisationId } = found.session
  assertCan(context, 'enrolment:answerOffer', { personId, organisationId })
  const session = await lockSession(context, sessionId)
  const rows = await tx.$queryRaw<PartyRow[]>`
    SELECT * FROM answer_offer(${enrolmentId}::uuid, ${accepted}, ${context.now()})`
  const after = await tx.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })
  if (rows.length === 0) {
    if (after.offerAnsweredAt && (accepted ? after.status === 'PLACED' : after.endedBy === 'DECLINED')) return after
    throw fieldError('enrolmentId', 'offer.gone', 'EXPIRED')
  }
  for (const row of rows) await tell(context, session, row, accepted)
  const by = viewer.kind === 'staff' ? organisationId : null
  const what = accepted ? 'offer.taken' : 'offer.declined'
  await logAccess(context, [{ personId, organisationId: by, what, purpose: session.title }])
  if (!accepted) offerFreed(context)
  return after
}

export const confirmOffer = (context: Context, enrolmentId: string) => answerOffer(context, enrolmentId, true)
export const declineOffer = (context: Context, enrolmentId: string) => answerOffer(context, enrolmentId, false)

/** Whether the viewer may take or decline the place that is offered, now. */
export async function canAnswerOffer(context: Context, enrolment: Enrolment): Promise<boolean> {
  const { status, offerExpiresAt, personId, sessionId } = enrolment
  if (status !== 'OFFERED' || !offerExpiresAt || offerExpiresAt <= context.now()) return false
  const session = await owner(context, 'session', sessionId)
  if (session.status !== 'PLANNED') return false
  return can(context, 'enrolment:answerOffer', { personId, organisationId: session.organisationId })
}
