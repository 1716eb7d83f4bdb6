import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { staffOf } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { related } from '../../related.ts'
import { addWalkIn } from './add-walk-in.service.ts'
import { cancelEnrolment } from './cancel-enrolment.service.ts'
import { cancelSession } from './cancel-session.service.ts'
import { changeSession, publishSession } from './change-session.service.ts'
import { closeSession } from './close-session.service.ts'
import { plannedSessions } from './list-sessions.service.ts'
import { otherTickOf } from './other-tick.service.ts'
import { planSession, repeatSession } from './plan-session.service.ts'
import { recordAttendance, takesAttendance } from './record-attendance.service.ts'
import { contactOf, listPeople, possibleHosts } from './session-people.service.ts'

const publicUrl = ({ config }: Context, id: string) => `${config.publicUrl}/bijeenkomsten/${id}`

export const resolvers: Resolvers = {
  Query: {
    plannedSessions: (_parent, args, context) => plannedSessions(context, args),
  },
  Organisation: {
    possibleHosts: ({ id }, _args, context) => possibleHosts(context, id),
    viewerCanPlanSessions: ({ id }, _args, context) => can(context, 'session:manage', { organisationId: id }),
  },
  Session: {
    hostId: ({ hostId, organisationId }, _args, { viewer }) => (staffOf(viewer, organisationId) ? hostId : null),
    hostUrl: (session, _args, context) => (can(context, 'session:host', session) ? session.onlineUrl : null),
    service: ({ serviceId }, _args, context) => related(context, 'service', serviceId),
    enrolments: (session, _args, context, { operation }) =>
      listPeople(context, session, { opened: operation.operation === 'query' }),
    publicUrl: ({ id }, _args, context) => publicUrl(context, id),
    viewerCanManage: (session, _args, context) => can(context, 'session:manage', session),
    viewerCanHost: (session, _args, context) => can(context, 'session:host', session),
    viewerCanTakeAttendance: (session, _args, context) =>
      can(context, 'session:host', session) && takesAttendance(session),
  },
  Enrolment: {
    person: ({ personId }, _args, { tx }) => tx.person.findUnique({ where: { id: personId } }),
    language: async ({ personId }, _args, { tx }) =>
      (await tx.person.findUnique({ where: { id: personId } }))?.language ?? null,
    way: ({ referralId, walkIn }) => (referralId ? 'REFERRED' : walkIn ? 'WALK_IN' : 'SELF'),
    contact: (enrolment, _args, context) => contactOf(context, enrolment),
    otherTick: (enrolment, _args, context) => otherTickOf(context, enrolment),
  },
  Mutation: {
    planSession: async (_parent, { input }, context) => ({ session: await planSession(context, input), errors: [] }),
    changeSession: async (_parent, { input }, context) => ({
      session: await changeSession(context, input),
      errors: [],
    }),
    publishSession: async (_parent, { input }, context) => ({
      session: await publishSession(context, input),
      errors: [],
    }),
    cancelSession: async (_parent, { input }, context) => ({
      session: await cancelSession(context, input),
      errors: [],
    }),
    repeatSession: async (_parent, { input }, context) => ({
      session: await repeatSession(context, input),
      errors: [],
    }),
    closeSession: async (_parent, { input }, context) => ({ session: await closeSession(context, input), errors: [] }),
    recordAttendance: async (_parent, { input }, context) => ({
      enrolment: await recordAttendance(context, input),
      errors: [],
    }),
    addWalkIn: async (_parent, { input }, context) => ({ enrolment: await addWalkIn(context, input), errors: [] }),
    cancelEnrolment: async (_parent, { input }, context) => ({
      enrolment: await cancelEnrolment(context, input.enrolmentId),
      errors: [],
    }),
  },
}
