import type { Resolvers } from '@loper/graphql/resolvers'
import { gameOfCode, joinGame, rejoinGame } from './join-game.service.ts'
import { myGame } from './my-game.service.ts'
import { giveInGame, leaveGame, readyInGame, saveGameAnswer, stayInGame } from './play-game.service.ts'

export const resolvers: Resolvers = {
  Query: {
    gameOfCode: (_, { code }, context) => gameOfCode(context, code),
    myGame: (_, args, context) => myGame(context, args),
  },
  Mutation: {
    joinGame: async (_, { input }, context) => ({ ...(await joinGame(context, input)), errors: [] }),
    rejoinGame: async (_, { input }, context) => ({ ...(await rejoinGame(context, input)), errors: [] }),
    saveGameAnswer: async (_, { input }, context) => ({ ...(await saveGameAnswer(context, input)), errors: [] }),
    readyInGame: async (_, { input }, context) => ({ ...(await readyInGame(context, input)), errors: [] }),
    giveInGame: async (_, { input }, context) => ({ ...(await giveInGame(context, input)), errors: [] }),
    stayInGame: async (_, _args, context) => ({ moment: await stayInGame(context), errors: [] }),
    leaveGame: async (_, _args, context) => {
      await leaveGame(context)
      return { erased: true, errors: [] }
    },
  },
  GameAnswerPayload: { cards: ({ cards }) => cards ?? 0 },
}
