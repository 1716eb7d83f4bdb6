import type { Resolvers } from '@loper/graphql/resolvers'
import { earlierHostNotes, hostNotesOf, keepHostNotes } from './host-notes.service.ts'

export const resolvers: Resolvers = {
  Session: {
    hostNotes: (session, _args, context) => hostNotesOf(context, session),
    earlierHostNotes: (session, _args, context) => earlierHostNotes(context, session),
  },
  Mutation: {
    keepHostNotes: async (_parent, { input }, context) => ({
      session: await keepHostNotes(context, input),
      errors: [],
    }),
  },
}
