import { findActivity } from '@loper/content/activities'
import type { Resolvers } from '@loper/graphql/resolvers'
import { calendarFile } from './calendar-file.service.ts'
import { cancelEnrolment } from './cancel-enrolment.service.ts'
import { changeMySession, chooseSession } from './choose-session.service.ts'
import { enrolInSession } from './enrol-in-session.service.ts'
import { canCancel, listMyEnrolments, loadSession, takesPeople } from './load-session.service.ts'
import { publicSessions } from './public-sessions.service.ts'
import { shownSeats, waitingPosition } from './seats.service.ts'

export const resolvers: Resolvers = {
  Query: {
    session: (_parent, { id }, context) => loadSession(context, id),
    calendarFile: (_parent, { enrolmentId }, context) => calendarFile(context, enrolmentId),
    publicSessions: (_parent, args, context) => publicSessions(context, args),
  },
  Session: {
    activity: ({ activityKey }) => findActivity(activityKey) ?? null,
    branch: ({ id }, _args, { tx }) => tx.session.findUniqueOrThrow({ where: { id } }).branch(),
    organisation: ({ id }, _args, { tx }) => tx.session.findUniqueOrThrow({ where: { id } }).organisation(),
    cost: async ({ id }, _args, { tx }) =>
      (await tx.session.findUniqueOrThrow({ where: { id } }).service())?.cost ?? null,
    seats: (session, _args, context) => shownSeats(context, session),
    viewerCanEnrol: (session) => takesPeople(session),
  },
  Enrolment: {
    session: ({ id }, _args, { tx }) => tx.enrolment.findUniqueOrThrow({ where: { id } }).session(),
    position: ({ id, status }, _args, context) => (status === 'WAITING' ? waitingPosition(context, id) : null),
    onlineUrl: async ({ id, status, echoOfId }, _args, { tx }) =>
      status === 'PLACED' && !echoOfId
        ? (await tx.enrolment.findUniqueOrThrow({ where: { id } }).session()).onlineUrl
        : null,
    viewerCanCancel: (enrolment, _args, context) => canCancel(context, enrolment),
  },
  Me: {
    enrolments: ({ id }, _args, context) => listMyEnrolments(context, id),
  },
  Mutation: {
    enrolInSession: async (_parent, { input }, context) => ({
      token: await enrolInSession(context, input),
      errors: [],
    }),
    cancelMyEnrolment: async (_parent, { input }, context) => ({
      enrolment: await cancelEnrolment(context, input.enrolmentId),
      errors: [],
    }),
    changeMySession: async (_parent, { input }, context) => ({
      enrolment: await changeMySession(context, input),
      errors: [],
    }),
    chooseSession: async (_parent, { input }, context) => ({
      enrolment: await chooseSession(context, input),
      errors: [],
    }),
  },
}
