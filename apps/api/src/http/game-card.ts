import type { ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import type { Language } from '@loper/domain/languages'
import { hashLink } from '../auth/session-token.ts'
import { Busy } from '../errors.ts'
import { type CardToDraw, drawGameCard } from '../features/games/draw-card.service.ts'
import type { RequestContext } from '../operation.ts'
import { answerState } from './health.ts'

const address = /^\/spelkaart\/([\w-]{20,100})\/(nl|en)\.pdf$/
const query = `query GameCardFile { myGame { result {
  title intro firstName date cards sentence work steps { what when who } skills { skill employer where example } fitsPdf } } }`

/** Whether a path asks for what a player takes home, as a PDF. */
export const isGameCardPath = (pathname: string) => pathname.startsWith('/spelkaart/')

/** Answers `/spelkaart/<token>/<language>.pdf`: the list or card of whoever holds the player's token. */
export function gameCardHandler(apollo: ApolloServer<RequestContext>) {
  return async (response: ServerResponse, pathname: string): Promise<void> => {
    const [, token, language] = address.exec(pathname) ?? []
    if (!token || !language) return answerState(response, 404, 'not found')
    const contextValue = {
      sessionToken: null,
      linkHash: hashLink(token),
      language: language as Language,
      network: null,
    }
    const { body } = await apollo.executeOperation({ query }, { contextValue })
    if (body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.code === 'BUSY') throw new Busy()
    const data = body.kind === 'single' ? (body.singleResult.data as Answer | null | undefined) : null
    const result = data?.myGame?.result
    if (!result?.fitsPdf) return answerState(response, 404, 'not found')
    const file = await drawGameCard(result, language as 'nl' | 'en')
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${language === 'nl' ? 'mijn-kaart' : 'my-card'}.pdf"`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    })
    response.end(file)
  }
}

type Answer = { myGame: { result: (CardToDraw & { fitsPdf: boolean }) | null } | null }
