import { gameWords } from '@loper/content/games'
import { hostWords } from '@loper/content/games/host-words'
import { possibleMoves } from '@loper/domain/game-room'
import { gameRounds } from '@loper/domain/games'
import { staffLanguageOf } from '@loper/domain/languages'
import type { Resolvers } from '@loper/graphql/resolvers'
import { encode } from 'uqr'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { related } from '../../related.ts'
import { isHere, isReady, playersOf } from './game-moment.ts'
import { findGameRoom, gameChanged, gameOf, listGameRooms, moveGame } from './lead-game.service.ts'
import { openGame } from './open-game.service.ts'
import { sharedWords } from './room-words.service.ts'
import { eraseGame, hideGameWords, removeGamePlayer } from './tidy-game.service.ts'

const joinUrl = ({ config }: Context, code: string) => `${config.publicUrl}/spel/${code}`

export const resolvers: Resolvers = {
  Query: {
    gameRoom: (_, { id }, context) => findGameRoom(context, id),
    gameRooms: (_, args, context) => listGameRooms(context, args),
  },
  Mutation: {
    openGame: async (_, { input }, context) => ({ room: await openGame(context, input), errors: [] }),
    moveGame: async (_, { input }, context) => ({ ...(await moveGame(context, input)), errors: [] }),
    removeGamePlayer: async (_, { input }, context) => ({ room: await removeGamePlayer(context, input), errors: [] }),
    hideGameWords: async (_, { input }, context) => ({ room: await hideGameWords(context, input), errors: [] }),
    eraseGame: async (_, { input }, context) => {
      await eraseGame(context, input)
      return { erased: true, errors: [] }
    },
  },
  EraseGamePayload: { erased: ({ erased }) => erased ?? false },
  // Not graphql's own `subscribe`: the whole document runs again at each event (see subscribe.ts).
  Subscription: {
    gameChanged: {
      subscribe: () => {
        throw new Error('Subscriptions run through subscribe.ts')
      },
      resolve: (_: unknown, args: { roomId?: string | null }, context: Context) => gameChanged(context, args.roomId),
    },
  },
  Organisation: { viewerCanOpenGames: ({ id }, _args, context) => can(context, 'game:open', { organisationId: id }) },
  GameRoom: {
    shortUrl: (_, _args, { config }) => `${config.publicUrl.replace(/^https?:\/\//, '')}/spel`,
    joinUrl: ({ code }, _args, context) => joinUrl(context, code),
    qr: ({ code }, _args, context) =>
      encode(joinUrl(context, code), { border: 0 }).data.map((row) => row.map(Number).join('')),
    title: (room, _args, { language }) => gameWords(gameOf(room), staffLanguageOf(language)).title,
    moves: (room) => possibleMoves(room, gameRounds[gameOf(room)].length),
    rounds: (room, _args, { language }) => {
      const game = gameOf(room)
      const words = gameWords(game, staffLanguageOf(language)).rounds
      const host = hostWords[staffLanguageOf(language)][game] ?? {}
      return gameRounds[game].map(({ key }, index) => ({
        number: index + 1,
        key,
        title: words[key]?.title ?? '',
        intro: words[key]?.intro ?? '',
        say: host[key]?.say ?? '',
        minutes: host[key]?.minutes ?? 0,
        tip: host[key]?.tip ?? null,
      }))
    },
    players: async (room, _args, context) =>
      (await playersOf(context, room.id)).map((player) => ({
        id: player.id,
        firstName: player.firstName,
        here: isHere(player),
        ready: isReady(player, room),
      })),
    shared: (room, _args, context) => sharedWords(context, room),
    session: ({ sessionId }, _args, context) => related(context, 'session', sessionId),
  },
}
