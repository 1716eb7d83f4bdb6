import { sessionCancelledMail } from '@loper/content/mails/session-cancelled'
import type { Language } from '@loper/domain/languages'
import { cancelSessionInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'
import type { Recipient } from './enrolment-mails.ts'
import { assertAhead, lockOwnSession } from './own-session.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'
import { tellEverybody } from './tell-everybody.service.ts'

/**
 * Cancels a session and tells everybody who has a place or waits. Who they were stays on the list, so that the library can call
 * whoever has no mail. Asking it twice is one thing.
 */
export async function cancelSession(context: Context, raw: { id: string }): Promise<Session> {
  const session = await lockOwnSession(context, raw.id, 'session:manage')
  if (session.status === 'CANCELLED') return session
  assertAhead(session)
  return cancelLocked(context, session, parseInput(cancelSessionInput, raw).reason)
}

/** The same for a session whose lock is held; the caller has checked the right. */
export async function cancelLocked(context: Context, session: FullSession, reason: string): Promise<Session> {
  const { id } = session
  const cancelled = await context.tx.session.update({
    where: { id },
    data: { status: 'CANCELLED', cancelReason: reason },
  })
  const write = (language: Language, { firstName }: Recipient) =>
    sessionCancelledMail(language, {
      ...sessionWords(session, language),
      firstName,
      reason,
      url: `${context.config.publicUrl}/bijeenkomsten`,
    })
  await tellEverybody(context, id, write, { calendar: { ...session, ...cancelled } })
  return cancelled
}
