import type { ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { interfaceLanguages } from '@loper/domain/languages'
import { Busy } from '../errors.ts'
import type { RequestContext } from '../operation.ts'

const address = /^\/s\/(\w{1,12})\/?$/
const query = 'query SessionOfCode($code: String!) { sessionOfCode(code: $code) { id } }'

/** Whether a path is a short address. */
export const isShortPath = (pathname: string) => address.test(pathname)

/** Answers `/s/<code>`, the address on paper, with the way to the page of the session. */
export function shortLinkHandler(apollo: ApolloServer<RequestContext>) {
  return async (response: ServerResponse, url: URL): Promise<void> => {
    const code = address.exec(url.pathname)?.[1] ?? ''
    const contextValue = { sessionToken: null, linkHash: null, language: 'nl' as const, network: null }
    const { body } = await apollo.executeOperation({ query, variables: { code } }, { contextValue })
    const result = body.kind === 'single' ? body.singleResult : null
    if (result?.errors?.[0]?.extensions?.code === 'BUSY') throw new Busy()
    const session = result?.data?.sessionOfCode as { id: string } | null | undefined
    const language = interfaceLanguages.find((one) => one === url.searchParams.get('taal'))
    // A code that nobody has leads to the page that says so, with the way on.
    const location = `/bijeenkomsten/${session?.id ?? code}${language ? `?taal=${language}` : ''}`
    // Not for ever: a session may be published later, or a code be typed wrongly first.
    response.writeHead(302, { location, 'cache-control': 'public, max-age=60' })
    response.end()
  }
}
