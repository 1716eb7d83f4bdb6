import { shownInSteps } from '@loper/domain/invitations-input'
import type { Resolvers } from '@loper/graphql/resolvers'
import { owner, related } from '../../related.ts'
import { seenByInviter, stopShowingInviter } from './keep-invitation.service.ts'
import { endInvitation, makeInvitation } from './make-invitation.service.ts'
import { inviterOf, openInvitation } from './open-invitation.service.ts'
import { countOf, invitationQr, invitationUrl, myInvitations, peopleOf, textOf } from './own-invitations.service.ts'

export const resolvers: Resolvers = {
  Query: {
    myInvitations: (_parent, _args, context) => myInvitations(context),
    inviter: (_parent, { code }, context) => inviterOf(context, code),
  },
  Invitation: {
    organisation: ({ organisationId }, _args, context) => owner(context, 'organisation', organisationId),
    session: ({ sessionId }, _args, context) => related(context, 'session', sessionId),
    municipality: ({ municipalityCode }, _args, context) => related(context, 'municipality', municipalityCode),
    url: (invitation, _args, context) => invitationUrl(context, invitation),
    qr: (invitation, _args, context) => invitationQr(context, invitation),
    text: (invitation, _args, context) => textOf(context, invitation),
    opened: ({ opened }) => shownInSteps(opened),
    enrolled: (invitation, _args, context) => countOf(context, invitation, 'enrolled'),
    came: (invitation, _args, context) => countOf(context, invitation, 'came'),
    people: (invitation, _args, context) => peopleOf(context, invitation),
  },
  Enrolment: {
    seenByInviter: (enrolment, _args, context) => seenByInviter(context, enrolment),
  },
  Mutation: {
    makeInvitation: async (_parent, { input }, context) => ({
      invitation: await makeInvitation(context, input),
      errors: [],
    }),
    endInvitation: async (_parent, { input }, context) => ({
      invitation: await endInvitation(context, input.id, true),
      errors: [],
    }),
    resumeInvitation: async (_parent, { input }, context) => ({
      invitation: await endInvitation(context, input.id, false),
      errors: [],
    }),
    openInvitation: async (_parent, { input }, context) => ({
      path: await openInvitation(context, input.code),
      errors: [],
    }),
    stopShowingInviter: async (_parent, { input }, context) => ({
      enrolment: await stopShowingInviter(context, input.enrolmentId),
      errors: [],
    }),
  },
}
