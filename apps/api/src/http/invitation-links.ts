import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { interfaceLanguages } from '@loper/domain/languages'
import { Busy } from '../errors.ts'
import type { RequestContext } from '../operation.ts'

const address = /^\/u\/(\w{1,12})\/?$/
const query = 'mutation OpenInvitation($code: String!) { openInvitation(input: { code: $code }) { path } }'

/** Whether a path is the short address of an invitation. */
export const isInvitationPath = (pathname: string) => address.test(pathname)

/**
 * Answers `/u/<code>` with the way to the session or the list, and counts that: a number, and nothing of who opened it. Looking whether
 * the address exists (HEAD, as programs that draw a preview do) is no opening.
 */
export function invitationLinkHandler(
  apollo: ApolloServer<RequestContext>,
  networkOf: (request: IncomingMessage) => string | null,
) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const typed = address.exec(url.pathname)?.[1] ?? ''
    const code = request.method === 'GET' ? typed : ''
    const contextValue = { sessionToken: null, linkHash: null, language: 'nl' as const, network: networkOf(request) }
    const { body } = await apollo.executeOperation({ query, variables: { code } }, { contextValue })
    const result = body.kind === 'single' ? body.singleResult : null
    if (result?.errors?.[0]?.extensions?.code === 'BUSY') throw new Busy()
    const opened = result?.data?.openInvitation as { path: string | null } | null | undefined
    const location = new URL(opened?.path ?? '/bijeenkomsten', url)
    const language = interfaceLanguages.find((one) => one === url.searchParams.get('taal'))
    if (language) location.searchParams.set('taal', language)
    response.writeHead(302, { location: `${location.pathname}${location.search}`, 'cache-control': 'no-store' })
    response.end()
  }
}
