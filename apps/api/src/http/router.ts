import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PrismaClient } from '@loper/prisma/client'
import type { Logger } from 'pino'
import type { Config } from '../env.ts'
import { isBusy } from '../errors.ts'
import { isCalendarPath } from './calendar.ts'
import { answerInbox } from './dev-inbox.ts'
import { isFeedPath } from './feeds.ts'
import { isGameCardPath } from './game-card.ts'
import { answerBusy, answerState, isReady, type Metrics } from './health.ts'
import { isInvitationPath } from './invitation-links.ts'
import { isShortPath } from './short-links.ts'
import { isUploadedPath, isUploadPath } from './uploaded-files.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type RouterOptions = {
  prisma: PrismaClient
  config: Config
  logger: Logger
  metrics: Metrics
  secure: Handler
  auth: (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>
  graphql: Handler
  calendar: (response: ServerResponse, pathname: string) => Promise<void>
  feeds: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
  shortLinks: (response: ServerResponse, url: URL) => Promise<void>
  invitationLinks: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
  uploads: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
  uploaded: (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>
  gameCard: (response: ServerResponse, pathname: string) => Promise<void>
  eventStream: Handler
  fronts: ((request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>) | null
}

/** Which request goes where. After `refuseNew` the readiness probe fails, so that a load balancer sends nobody any more. */
export function createRouter(options: RouterOptions) {
  const {
    prisma,
    config,
    logger,
    metrics,
    secure,
    auth,
    graphql,
    calendar,
    feeds,
    shortLinks,
    uploads,
    uploaded,
    fronts,
  } = options
  let stopping = false

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', config.publicUrl)
    const { pathname } = url
    if (pathname === '/healthz') return answerState(response, 200, 'alive')
    if (pathname === '/readyz') {
      const ready = !stopping && (await isReady(prisma))
      return answerState(response, ready ? 200 : 503, ready ? 'ready' : 'not ready')
    }
    if (pathname === '/metrics') {
      response.writeHead(200, { 'content-type': metrics.registry.contentType })
      response.end(await metrics.registry.metrics())
      return
    }
    await secure(request, response)
    if (pathname === '/graphql/stream') return options.eventStream(request, response)
    if (isGameCardPath(pathname)) return options.gameCard(response, pathname)
    if (pathname === '/graphql') return graphql(request, response)
    if (pathname.startsWith('/auth/')) return auth(request, response, pathname)
    if (isCalendarPath(pathname)) return calendar(response, pathname)
    if (isFeedPath(pathname)) return feeds(request, response, url)
    if (isUploadPath(pathname)) return uploads(request, response, url)
    if (isUploadedPath(pathname)) return uploaded(request, response, pathname)
    if (isInvitationPath(pathname)) return options.invitationLinks(request, response, url)
    if (isShortPath(pathname)) return shortLinks(response, url)
    if (config.demo && /^\/dev\/inbox(\/|$)/.test(pathname)) return answerInbox(prisma, response, pathname)
    if (fronts) return fronts(request, response, url)
    answerState(response, 404, 'not found')
  }

  return {
    handle(request: IncomingMessage, response: ServerResponse): void {
      response.on('finish', () => metrics.requests.inc({ status: response.statusCode }))
      route(request, response).catch((error: Error) => {
        if (isBusy(error) && !response.headersSent) return answerBusy(response)
        logger.error({ err: { message: error.message, stack: error.stack } }, 'request failed')
        if (!response.headersSent) answerState(response, 500, 'something went wrong')
        else response.destroy()
      })
    },
    refuseNew() {
      stopping = true
    },
  }
}
