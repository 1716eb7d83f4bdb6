import { sessionGoesOnMail } from '@loper/content/mails/session-goes-on'
import { cancelSessionInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { cancelLocked } from './cancel-session.service.ts'
import { assertAhead, lockOwnSession } from './own-session.service.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { sessionWords } from './session-words.ts'
import { tellEverybody } from './tell-everybody.service.ts'

/**
 * Answers whether a session with too few people goes on, by its host or a coordinator; everybody on the list hears it. The same answer
 * twice is one thing. Throws a FieldError at `id` when nothing was asked.
 */
export async function answerHostQuestion(
  context: Context,
  input: { id: string; goesOn: boolean; reason?: string | null },
): Promise<Session> {
  const session = await lockOwnSession(context, input.id, 'session:answerHostQuestion')
  if (!session.hostAskedAt) throw fieldError('id', 'host-question.answered', 'CONFLICT')
  if (!input.goesOn) {
    if (session.status === 'CANCELLED') return session
    assertAhead(session)
    const { reason } = parseInput(cancelSessionInput, { id: input.id, reason: input.reason ?? '' })
    return cancelLocked(context, session, reason)
  }
  assertAhead(session)
  if (session.goesOnAt) return session
  const after = await context.tx.session.update({ where: { id: session.id }, data: { goesOnAt: context.now() } })
  await tellEverybody(
    context,
    session.id,
    async (language, person, enrolmentId) => {
      const token = await givePersonLink(context, person.id, 'reminder', `${enrolmentId}:goes-on`)
      const words = { ...sessionWords(session, language), firstName: person.firstName, url: personUrl(context, token) }
      return sessionGoesOnMail(language, words)
    },
    { only: 'PLACED' },
  )
  return after
}
