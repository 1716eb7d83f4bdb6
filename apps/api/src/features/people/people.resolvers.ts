import { accessWord } from '@loper/domain/access-words'
import { readablePhone } from '@loper/domain/contact'
import type { Resolvers } from '@loper/graphql/resolvers'
import { related } from '../../related.ts'
import { askForNewLink } from './ask-for-new-link.service.ts'
import { changeFeedbackLevel, withdrawConsent } from './change-consent.service.ts'
import { eraseMe } from './erase-me.service.ts'
import { exportMe } from './export-me.service.ts'
import { findMe, myAccessLines, myConsents, myReferrals } from './me.service.ts'
import { everybodyBehindLink } from './same-address.service.ts'

export const resolvers: Resolvers = {
  Query: {
    me: (_parent, _args, context) => findMe(context),
  },
  Mutation: {
    changeFeedbackLevel: async (_parent, { input }, context) => ({
      referral: await changeFeedbackLevel(context, input),
      errors: [],
    }),
    withdrawConsent: async (_parent, { input }, context) => ({
      referral: await withdrawConsent(context, input),
      errors: [],
    }),
    eraseMe: async (_parent, { input }, context) => ({ erased: await eraseMe(context, input), errors: [] }),
    exportMe: async (_parent, _args, context) => ({ export: await exportMe(context), errors: [] }),
    askForNewLink: async (_parent, { input }, context) => ({ sent: await askForNewLink(context, input), errors: [] }),
  },
  Me: {
    contactValue: ({ contactKind, contactValue }) =>
      contactKind === 'PHONE' ? readablePhone(contactValue) : contactValue,
    municipality: ({ municipalityCode }, _args, context) => related(context, 'municipality', municipalityCode),
    referrals: (me, _args, context) => myReferrals(context, me),
    sameAddress: async (me, _args, context) => (await everybodyBehindLink(context, me)).length - 1,
    consents: (me, _args, context) => myConsents(context, me),
    accessLines: (me, _args, context) => myAccessLines(context, me),
  },
  ConsentEvent: {
    text: ({ textShown }) => textShown,
  },
  AccessLine: {
    readerName: ({ userId, readerName }) => (userId ? readerName : null),
    what: ({ what }, _args, { language }) => accessWord(what, language),
    purpose: ({ purpose }, _args, { language }) => accessWord(purpose, language),
    byMyself: ({ userId }) => userId === null,
  },
}
