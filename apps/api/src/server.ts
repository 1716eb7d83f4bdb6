/** Puts the product together on one port; main.ts, the tests and the journeys all start it here. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { preferredLanguage } from '@loper/domain/languages'
import { connect, type Database } from '@loper/prisma/database'
import { pino } from 'pino'
import { startApollo } from './api.ts'
import { policy } from './auth/policy.ts'
import { hashLink, readSessionToken } from './auth/session-token.ts'
import { createSignIn } from './auth/sign-in.ts'
import type { Config } from './env.ts'
import { startEvents } from './events.ts'
import { startFigures } from './features/dashboards/figures.jobs.ts'
import { startGameErasure } from './features/games/games.jobs.ts'
import { startFolderClock } from './features/learning/folders.jobs.ts'
import { startOutbox } from './features/notifications/outbox.jobs.ts'
import { startQueue } from './features/sessions/queue.jobs.ts'
import { authHandler } from './http/auth-handler.ts'
import { calendarHandler } from './http/calendar.ts'
import { eventStreams } from './http/event-stream.ts'
import { feedHandler } from './http/feeds.ts'
import { createFronts } from './http/fronts.ts'
import { gameCardHandler } from './http/game-card.ts'
import { graphqlHandler } from './http/graphql-handler.ts'
import { createMetrics } from './http/health.ts'
import { invitationLinkHandler } from './http/invitation-links.ts'
import { keepAlive } from './http/keep-alive.ts'
import { networkReader } from './http/network.ts'
import { createRouter } from './http/router.ts'
import { securityHeaders } from './http/security-headers.ts'
import { shortLinkHandler } from './http/short-links.ts'
import { uploadedFiles } from './http/uploaded-files.ts'
import { uploadHandler } from './http/uploads.ts'
import { instanceSecret } from './instance-secret.ts'
import { publicLimits } from './limits.ts'
import { operationExecutor, type RequestContext } from './operation.ts'
import { buildSchema } from './schema.ts'
import { subscriber } from './subscribe.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

export type RunningServer = { url: string; stop(): Promise<void> }

/** Starts serving on `config.port` (0: a free one). The database is migrated already and is not closed by `stop`. */
export async function startServer({
  config: wanted,
  database,
}: {
  config: Config
  database: Database
}): Promise<RunningServer> {
  const redact = ['req.headers', '*.email', '*.contactValue', '*.firstName']
  // Written when there is time: an operation does not wait for its line in the log.
  const logger = pino({ level: wanted.logLevel, redact }, pino.destination({ dest: 1, sync: false }))
  // Until everything stands, a request gets an answer at once instead of waiting for a handler that is not there yet.
  let handle = (_request: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(503, { 'retry-after': '1' }).end()
  const server = createServer((request, response) => handle(request, response))
  const connections = keepAlive(server)
  // The demo signs anyone in with one click, so only this machine may reach it.
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(wanted.port, wanted.demo ? '127.0.0.1' : undefined, done)
  })
  const { port } = server.address() as AddressInfo
  const config = wanted.port === 0 ? { ...wanted, port, publicUrl: `http://localhost:${port}` } : wanted

  const prisma = connect(database, { poolSize: config.databaseConnections, wait: config.databaseWait })
  const secret = await instanceSecret(prisma)
  const outbox = startOutbox(prisma, config, logger)
  const now = () => new Date()
  const queue = startQueue({ prisma, config, secret, wakeOutbox: outbox.wake, now }, logger)
  const figures = startFigures(prisma, logger)
  const folders = startFolderClock(prisma, logger)
  const games = startGameErasure(prisma, logger)
  const events = await startEvents(database, logger)
  const metrics = createMetrics()
  const schema = buildSchema()
  const dependencies = {
    prisma,
    config,
    policy,
    secret,
    limits: publicLimits(),
    wakeOutbox: outbox.wake,
    wakeQueue: queue.wake,
    now,
  }
  const apollo = await startApollo({ ...dependencies, logger, metrics }, schema)
  const signIn = createSignIn({ prisma, config, secret, logger, wakeOutbox: outbox.wake })
  const documents = readTrustedDocuments()

  const networkOf = networkReader(config, logger)
  const contextOf = (request: IncomingMessage): RequestContext => {
    const link = /^Link (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    return {
      sessionToken: readSessionToken(request.headers.cookie, secret),
      linkHash: link ? hashLink(link) : null,
      language: preferredLanguage(request.headers['accept-language']),
      network: networkOf(request),
    }
  }
  const streams = eventStreams({
    schema,
    subscribe: subscriber(operationExecutor({ ...dependencies, schema }), events),
    documents,
    openQueries: config.openQueries,
    logger,
    contextOf,
  })
  const fronts = await createFronts({
    publicUrl: config.publicUrl,
    demo: config.demo,
    logger,
    networkOf,
    run: async (document, variables, { link, ...visitor }) => {
      const query = documents.get(document.__meta__?.hash ?? '')
      const contextValue = { sessionToken: null, linkHash: link ? hashLink(link) : null, ...visitor }
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue })
      return body.kind === 'single' ? body.singleResult : null
    },
  })
  const router = createRouter({
    prisma,
    config,
    logger,
    metrics,
    fronts,
    secure: securityHeaders(config.publicUrl.startsWith('https:')),
    calendar: calendarHandler(apollo),
    feeds: feedHandler(apollo),
    shortLinks: shortLinkHandler(apollo),
    invitationLinks: invitationLinkHandler(apollo, networkOf),
    uploads: uploadHandler({ apollo, folder: config.uploadDir, publicUrl: config.publicUrl, contextOf }),
    uploaded: uploadedFiles(config.uploadDir),
    gameCard: gameCardHandler(apollo),
    eventStream: streams.handle,
    auth: authHandler({ prisma, signIn, config, secret, networkOf }),
    graphql: graphqlHandler(apollo, { documents, openQueries: config.openQueries, contextOf }),
  })
  handle = (request, response) => {
    connections.answering(request, response)
    router.handle(request, response)
  }

  return {
    url: `http://localhost:${port}`,
    async stop() {
      router.refuseNew()
      const closed = connections.stop()
      streams.stop()
      await apollo.stop()
      await closed
      await queue.stop()
      await outbox.stop()
      await figures.stop()
      await folders.stop()
      await games.stop()
      await events.stop()
      await prisma.$disconnect()
    },
  }
}
