import { sessionChangedMail } from '@loper/content/mails/session-changed'
import type { Language } from '@loper/domain/languages'
import { doorOpensAt } from '@loper/domain/session-moments'
import { changeSessionInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { offerFreed } from './cancel-enrolment.service.ts'
import { activityOf } from './chosen-activity.service.ts'
import type { Recipient } from './enrolment-mails.ts'
import { assertAhead, lockOwnSession } from './own-session.service.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { countSeats } from './seats.service.ts'
import { readDetails } from './session-details.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'
import { tellEverybody } from './tell-everybody.service.ts'

/** Tells everybody who has a place or waits, when the time or the place reads otherwise than before. */
async function tellChange(context: Context, before: FullSession, after: FullSession): Promise<void> {
  const old = sessionWords(before, 'nl')
  const now = sessionWords(after, 'nl')
  if (old.when === now.when && old.place === now.place) return
  const write = async (language: Language, person: Recipient, enrolmentId: string) => {
    // A link of its own: whoever asked for a new one made the one of the first mail stop working.
    const was = sessionWords(before, language)
    const token = await givePersonLink(context, person.id, 'placed', `${enrolmentId}:${after.updatedAt.toISOString()}`)
    return sessionChangedMail(language, {
      ...sessionWords(after, language),
      oldWhen: was.when,
      oldPlace: was.place,
      firstName: person.firstName,
      url: personUrl(context, token),
    })
  }
  await tellEverybody(context, after.id, write, { calendar: after })
}

/**
 * Changes when, where and for how many a session is. Throws a FieldError at `capacity` when more people have a place than would fit.
 * A larger group offers places to the first in line.
 */
export async function changeSession(context: Context, raw: { id: string }): Promise<Session> {
  const { tx } = context
  const before = await lockOwnSession(context, raw.id, 'session:manage')
  assertAhead(before)
  const { id, ...details } = parseInput(changeSessionInput, raw)
  const data = await readDetails(context, before.organisationId, details, await activityOf(context, before))
  const placed = (await countSeats(context, [id])).get(id)?.placed ?? 0
  if (data.capacity < placed) throw fieldError('capacity', 'capacity.below-placed', 'CONFLICT')
  const after = await tx.session.update({ where: { id }, data, include: { branch: true, organisation: true } })
  await tellChange(context, before, after)
  // An offer never runs past the moment when the door opens.
  const latest = doorOpensAt(after.startsAt)
  await tx.enrolment.updateMany({
    where: { sessionId: id, status: 'OFFERED', offerExpiresAt: { gt: latest } },
    data: { offerExpiresAt: latest },
  })
  offerFreed(context)
  return after
}

/** Lets anyone find the session and enrol. Asking it twice is one thing. */
export async function publishSession(context: Context, { id }: { id: string }): Promise<Session> {
  const session = await lockOwnSession(context, id, 'session:manage')
  if (session.publishedAt) return session
  assertAhead(session)
  return context.tx.session.update({ where: { id }, data: { publishedAt: new Date() } })
}
