/** Answers `/feeds/…`: sessions for calendars and for the sites of others. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { Busy } from '../errors.ts'
import { feedPagePolicy } from '../features/feeds/feed-style.ts'
import type { RequestContext } from '../operation.ts'
import { answerState } from './health.ts'

const address =
  /^\/feeds\/(organisatie|gemeente|regio)\/([\w-]{1,40})\/(agenda\.ics|bijeenkomsten\.json|bijeenkomsten\.html|inbedden)$/
const query = `query SessionFeed($of: FeedScope!, $format: FeedFormat!, $language: String) {
  sessionFeed(of: $of, format: $format, language: $language) }`

const scopes = { organisatie: 'organisationId', gemeente: 'municipalityCode', regio: 'regionCode' } as const
const forms = {
  'agenda.ics': { format: 'ICALENDAR', type: 'text/calendar; charset=utf-8; method=PUBLISH' },
  'bijeenkomsten.json': { format: 'JSON', type: 'application/feed+json; charset=utf-8' },
  'bijeenkomsten.html': { format: 'FRAGMENT', type: 'text/html; charset=utf-8' },
  inbedden: { format: 'PAGE', type: 'text/html; charset=utf-8' },
} as const

/** Whether a path asks for a feed. */
export const isFeedPath = (pathname: string) => pathname.startsWith('/feeds/')

export function feedHandler(apollo: ApolloServer<RequestContext>) {
  async function bodyOf(variables: Record<string, unknown>): Promise<string | null> {
    const contextValue = { sessionToken: null, linkHash: null, language: 'nl' as const, network: null }
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') return null
    if (body.singleResult.errors?.[0]?.extensions?.code === 'BUSY') throw new Busy()
    return (body.singleResult.data?.sessionFeed as string | null | undefined) ?? null
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    // Anybody may read it from any page: there is nothing in it that is not public, and no cookie is looked at.
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
    if (request.method === 'OPTIONS') {
      response.writeHead(204, {
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': 'if-none-match',
        'access-control-max-age': '86400',
      })
      response.end()
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD, OPTIONS')
      return answerState(response, 405, 'use GET')
    }
    const [, kind, id, file] = address.exec(url.pathname) ?? []
    const scope = scopes[kind as keyof typeof scopes]
    const form = forms[file as keyof typeof forms]
    const language = url.searchParams.get('taal')
    const body = scope && (await bodyOf({ of: { [scope]: id }, format: form.format, language }))
    if (!body) return answerState(response, 404, 'not found')

    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    response.setHeader('etag', etag)
    response.setHeader('cache-control', 'public, max-age=300, stale-while-revalidate=3600')
    response.setHeader('access-control-expose-headers', 'etag')
    if (form.format === 'PAGE') {
      // Only this page may stand in a frame of somebody else.
      response.setHeader('content-security-policy', feedPagePolicy)
      response.removeHeader('x-frame-options')
    }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    response.writeHead(200, { 'content-type': form.type, 'content-length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
