import type { Resolvers } from '@loper/graphql/resolvers'
import { promotionIn } from './promotion-texts.service.ts'
import { sessionOfCode, shortQr, shortUrl } from './short-address.service.ts'
import { structuredEvent } from './structured-event.service.ts'

export const resolvers: Resolvers = {
  Query: {
    sessionOfCode: (_parent, { code }, context) => sessionOfCode(context, code),
  },
  Session: {
    shortUrl: (session, { language }, context) => shortUrl(context, session, language),
    shortQr: (session, { language }, context) => shortQr(context, session, language),
    structuredData: async (session, _args, context) => JSON.stringify(await structuredEvent(context, session)),
    promotion: (session, { language }, context) => promotionIn(context, session, language),
  },
}
