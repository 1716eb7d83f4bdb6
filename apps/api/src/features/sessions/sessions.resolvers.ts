import type { Resolvers } from '@loper/graphql/resolvers'
import { owner, related } from '../../related.ts'
import { calendarFile } from './calendar-file.service.ts'
import { cancelEnrolment } from './cancel-enrolment.service.ts'
import { changeMySession, chooseSession } from './choose-session.service.ts'
import { activityOf } from './chosen-activity.service.ts'
import { enrolInSession } from './enrol-in-session.service.ts'
import { canCancel, listMyEnrolments, loadSession, onlineUrlOf, takesPeople } from './load-session.service.ts'
import { publicSessions } from './public-sessions.service.ts'
import { shownSeats, waitingPosition } from './seats.service.ts'
import { spokenWords } from './spoken-words.service.ts'

export const resolvers: Resolvers = {
  Query: {
    session: (_parent, { id }, context) => loadSession(context, id),
    calendarFile: (_parent, { enrolmentId }, context) => calendarFile(context, enrolmentId),
    publicSessions: (_parent, args, context) => publicSessions(context, args),
  },
  Session: {
    title: (session, _args, { language }) => spokenWords(session, language).title,
    summary: (session, _args, { language }) => spokenWords(session, language).summary,
    wordsLanguage: (session, _args, { language }) => spokenWords(session, language).language,
    activity: (session, _args, context) => activityOf(context, session),
    branch: ({ branchId }, _args, context) => related(context, 'branch', branchId),
    organisation: ({ organisationId }, _args, context) => owner(context, 'organisation', organisationId),
    cost: async ({ serviceId }, _args, context) => (await related(context, 'service', serviceId))?.cost ?? null,
    seats: (session, _args, context) => shownSeats(context, session),
    viewerCanEnrol: (session) => takesPeople(session),
  },
  Enrolment: {
    session: ({ sessionId }, _args, context) => owner(context, 'session', sessionId),
    position: ({ id, status }, _args, context) => (status === 'WAITING' ? waitingPosition(context, id) : null),
    onlineUrl: (enrolment, _args, context) => onlineUrlOf(context, enrolment),
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
