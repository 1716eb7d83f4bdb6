import { asPlainText } from '@loper/content/consent-texts'
import { meetAgainConsent } from '@loper/content/meet-again-consent'
import { giveOpinionInput, meetAgainInput } from '@loper/domain/afterwards-input'
import { readablePhone } from '@loper/domain/contact'
import { opinionsCloseAt } from '@loper/domain/opinions'
import type { ContactKind, Enrolment, Person, Session } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { owner } from '../../related.ts'

const wasThere = ({ status, attendance, echoOfId }: Enrolment) =>
  status === 'PLACED' && attendance === 'PRESENT' && echoOfId === null

const isOpen = (session: Session, now: Date) => now >= session.startsAt && now <= opinionsCloseAt(session.endsAt)

type OtherRow = { first_name: string; contact_kind: ContactKind; contact_value: string }

/**
 * The others who want to meet again, as the database lets this person see them. Asked only when they are shown: each of them can see
 * that somebody looked.
 */
export async function othersOf({ tx }: Context, enrolmentId: string) {
  const own = await tx.meetAgain.findUnique({ where: { enrolmentId } })
  const sessionId = own?.sessionId
  if (!sessionId) return []
  const rows = await tx.$queryRaw<OtherRow[]>`SELECT * FROM people_to_meet(${sessionId}::uuid)`
  return rows.map((row) => ({
    firstName: row.first_name,
    contactKind: row.contact_kind,
    contactValue: row.contact_kind === 'PHONE' ? readablePhone(row.contact_value) : row.contact_value,
  }))
}

/** What is left to say and do after a session, for who was there. */
export async function afterwardsOf(context: Context, enrolment: Enrolment) {
  const session = await owner(context, 'session', enrolment.sessionId)
  const now = context.now()
  if (!can(context, 'enrolment:lookBack', enrolment) || !wasThere(enrolment) || now < session.startsAt) return null
  const row = await context.tx.meetAgain.findUnique({ where: { enrolmentId: enrolment.id } })
  return {
    id: enrolment.id,
    gaveOpinion: enrolment.gaveOpinion,
    canGiveOpinion: !enrolment.gaveOpinion && isOpen(session, now),
    meetsAgain: row !== null,
  }
}

type Own = Enrolment & { session: Session; person: Person }

/** The person's own place in a session that they were at, locked. */
async function ownPlace(context: Context, id: string): Promise<Own> {
  const { tx } = context
  await tx.$queryRaw`SELECT 1 FROM enrolment WHERE id = ${id}::uuid FOR UPDATE`
  const enrolment = await tx.enrolment.findUnique({ where: { id }, include: { session: true, person: true } })
  if (!enrolment) throw new NotFound('enrolment')
  assertCan(context, 'enrolment:lookBack', enrolment)
  if (!wasThere(enrolment)) throw fieldError('enrolmentId', 'enrolment.not-there', 'CONFLICT')
  return enrolment
}

/** Keeps what somebody thought, without them; of them only that they said it. */
export async function giveOpinion(context: Context, raw: { enrolmentId: string }): Promise<Enrolment> {
  const enrolment = await ownPlace(context, raw.enrolmentId)
  const { enrolmentId, ...faces } = parseInput(giveOpinionInput, raw)
  if (enrolment.gaveOpinion) return enrolment
  if (!isOpen(enrolment.session, context.now())) throw fieldError('enrolmentId', 'opinion.too-late', 'EXPIRED')
  await context.tx.sessionOpinion.createMany({ data: [{ sessionId: enrolment.sessionId, ...faces }] })
  return context.tx.enrolment.update({ where: { id: enrolmentId }, data: { gaveOpinion: true } })
}

const contactOf = ({ contactKind, contactValue }: Person) =>
  contactKind === 'PHONE' ? readablePhone(contactValue) : contactValue

const purpose = 'meet-again'

/** Shows somebody to the others of the session who want to meet again, with the words they agreed to as proof. */
export async function meetAgain(context: Context, raw: { enrolmentId: string }): Promise<Enrolment> {
  const { tx } = context
  const enrolment = await ownPlace(context, raw.enrolmentId)
  const { consent } = parseInput(meetAgainInput, raw)
  const { id: enrolmentId, sessionId, personId, session, person } = enrolment
  const text = meetAgainConsent(consent.language, { sessionTitle: session.title, contact: contactOf(person) })
  if (text.version !== consent.textVersion) throw fieldError(['consent', 'given'], 'consent.required', 'CONFLICT')
  const made = await tx.meetAgain.createMany({ data: [{ enrolmentId, sessionId, personId }], skipDuplicates: true })
  if (made.count > 0) {
    const proof = { textVersion: text.version, textShown: asPlainText(text), language: consent.language }
    await tx.consentEvent.create({ data: { personId, enrolmentId, kind: 'GIVEN', purpose, ...proof } })
  }
  return enrolment
}

/** From now on nobody of the session sees this person, and they see nobody. Asking it twice is one thing. */
export async function stopMeetingAgain(context: Context, { enrolmentId }: { enrolmentId: string }): Promise<Enrolment> {
  const { tx } = context
  const enrolment = await ownPlace(context, enrolmentId)
  const { personId } = enrolment
  const gone = await tx.meetAgain.deleteMany({ where: { enrolmentId, personId } })
  const given = await tx.consentEvent.findFirst({
    where: { enrolmentId, purpose, kind: 'GIVEN' },
    orderBy: { at: 'desc' },
  })
  if (gone.count > 0 && given) {
    const { textVersion, textShown, language } = given
    await tx.consentEvent.create({
      data: { personId, enrolmentId, kind: 'WITHDRAWN', purpose, textVersion, textShown, language },
    })
  }
  return enrolment
}
