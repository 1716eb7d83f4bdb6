import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { batched } from '../../batched.ts'
import type { Context } from '../../context.ts'
import { answerHostQuestion } from './answer-host-question.service.ts'
import { canAnswerOffer, confirmOffer, declineOffer } from './answer-offer.service.ts'
import { openQuestionSince } from './ask-host.service.ts'

async function companionName(context: Context, enrolmentId: string): Promise<string | null> {
  const name = await batched(context, 'companionName', enrolmentId, async (ids) => {
    const rows = await context.tx.$queryRaw<{ id: string; name: string | null }[]>`
      SELECT id, companion_name(id) AS name FROM unnest(${ids}::uuid[]) AS e(id)`
    return new Map(rows.map((row) => [row.id, row.name]))
  })
  return name ?? null
}

export const resolvers: Resolvers = {
  Enrolment: {
    companionName: ({ id, pairId }, _args, context) => (pairId ? companionName(context, id) : null),
    remindedAt: ({ remindedDayAt, remindedWeekAt }) => remindedDayAt ?? remindedWeekAt,
    viewerCanAnswerOffer: (enrolment, _args, context) => canAnswerOffer(context, enrolment),
  },
  Session: {
    hostAskedAt: (session, _args, context) =>
      can(context, 'session:answerHostQuestion', session) ? openQuestionSince(context, session) : null,
  },
  Mutation: {
    confirmOffer: async (_parent, { input }, context) => ({
      enrolment: await confirmOffer(context, input.enrolmentId),
      errors: [],
    }),
    declineOffer: async (_parent, { input }, context) => ({
      enrolment: await declineOffer(context, input.enrolmentId),
      errors: [],
    }),
    answerHostQuestion: async (_parent, { input }, context) => ({
      session: await answerHostQuestion(context, input),
      errors: [],
    }),
  },
}
