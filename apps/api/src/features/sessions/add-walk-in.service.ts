import { asPlainText, enrolmentConsent } from '@loper/content/consent-texts'
import { interfaceLanguageOf } from '@loper/domain/languages'
import { doorOpensAt } from '@loper/domain/session-moments'
import { addWalkInInput } from '@loper/domain/sessions-input'
import type { Enrolment } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { asPerson, logAccess } from '../../person-access.ts'
import { assertOpen, enrolPerson } from './enrol-person.service.ts'
import { lockOwnSession } from './own-session.service.ts'
import { countSeats } from './seats.service.ts'
import type { FullSession } from './session-words.ts'

type WalkIn = ReturnType<typeof addWalkInInput.parse>

/** Whoever has this contact and stands on the list already. */
async function isOnList({ tx }: Context, { sessionId, contactKind, contactValue }: WalkIn): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM enrolment_of_contact(${sessionId}::uuid, ${contactKind}::"ContactKind", ${contactValue})`
  return rows.length > 0
}

/** A place for who stands at the door, ticked at once. Throws a FieldError at `sessionId` when all places are taken. */
async function placeAtDoor(context: Context, session: FullSession, personId: string): Promise<Enrolment> {
  const placed = (await countSeats(context, [session.id])).get(session.id)?.placed ?? 0
  if (placed >= session.capacity) throw fieldError('sessionId', 'session.no-seat', 'CONFLICT')
  const enrolment = await context.tx.enrolment.create({
    data: { sessionId: session.id, personId, status: 'PLACED', attendance: 'PRESENT', walkIn: true },
  })
  const { organisationId, title } = session
  await logAccess(context, [{ personId, organisationId, what: 'Opgeschreven aan de deur', purpose: title }])
  return enrolment
}

/**
 * Puts somebody on the list who calls or comes in, with the agreement that was read to them. Before the door opens this is an
 * enrolment like any other; from then on a place at once, above nobody's.
 */
export async function addWalkIn(context: Context, raw: { sessionId: string }): Promise<Enrolment> {
  const { tx } = context
  const session = await lockOwnSession(context, raw.sessionId, 'session:host')
  const input = parseInput(addWalkInInput, raw)
  const id = await once(context, 'addWalkIn', input.key, async () => {
    const atDoor = session.status === 'PLANNED' && doorOpensAt(session.startsAt) <= context.now()
    if (!atDoor) assertOpen(session, context.now())
    if (await isOnList(context, input)) throw fieldError('contactValue', 'enrolment.same-contact', 'CONFLICT')
    const { firstName, contactKind, contactValue, language } = input
    const personId = crypto.randomUUID()
    return asPerson(context, personId, async () => {
      await tx.person.create({ data: { id: personId, firstName, contactKind, contactValue, language } })
      const enrolment = atDoor
        ? await placeAtDoor(context, session, personId)
        : await enrolPerson(context, { sessionId: session.id, personId })
      const text = enrolmentConsent(interfaceLanguageOf(language), {
        receiverName: session.organisation.name,
        serviceTitle: session.title,
      })
      await tx.consentEvent.create({
        data: {
          personId,
          enrolmentId: enrolment.id,
          kind: 'GIVEN',
          purpose: 'enrolment',
          textVersion: text.version,
          textShown: asPlainText(text),
          language: interfaceLanguageOf(language),
        },
      })
      return enrolment.id
    })
  })
  return tx.enrolment.findUniqueOrThrow({ where: { id } })
}
