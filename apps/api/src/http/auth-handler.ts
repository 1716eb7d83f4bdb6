/** Everything under /auth: the sign-in library, and in the demo one click per role. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { roleName } from '@loper/domain/role-names'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import { signInAnswers } from '../auth/answer-sign-in.ts'
import { signedToken } from '../auth/session-token.ts'
import type { SignIn } from '../auth/sign-in.ts'
import type { Config } from '../env.ts'
import { readFetchRequest, writeFetchResponse } from './fetch-bridge.ts'
import type { NetworkOf } from './network.ts'
import { readBody } from './read-body.ts'

const week = 7 * 24 * 60 * 60

const answer = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify(body))
}

/** The accounts of the invented world, with what they do. */
async function demoAccounts(prisma: PrismaClient) {
  const users = await asSystem(prisma, (tx) =>
    tx.user.findMany({
      where: { email: { endsWith: '.demo' } },
      include: { memberships: { where: { endedAt: null }, include: { organisation: true } } },
      orderBy: { createdAt: 'asc' },
    }),
  )
  return users.map(({ email, name, memberships }) => ({
    email,
    name,
    role: memberships[0] ? roleName(memberships[0].role, 'nl') : null,
    organisation: memberships[0]?.organisation.name ?? null,
  }))
}

/** A sign-in without proof, for the demo only: the cookie that the library itself would set. */
async function signInToDemo(
  prisma: PrismaClient,
  { email, userAgent, secret }: { email: string; userAgent: string | undefined; secret: string },
): Promise<string | null> {
  const token = randomBytes(24).toString('base64url')
  const found = await asSystem(prisma, async (tx) => {
    const user = email.endsWith('.demo') ? await tx.user.findUnique({ where: { email } }) : null
    if (user) {
      const expiresAt = new Date(Date.now() + week * 1000)
      await tx.signInSession.create({ data: { token, userId: user.id, expiresAt, userAgent: userAgent ?? null } })
    }
    return user
  })
  return found && `loper.session_token=${signedToken(token, secret)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${week}`
}

type AuthParts = { prisma: PrismaClient; signIn: SignIn; config: Config; secret: string; networkOf: NetworkOf }

/** Answers requests under /auth. */
export function authHandler({ prisma, signIn, config, secret, networkOf }: AuthParts) {
  const answerSignIn = signInAnswers(signIn)
  return async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> => {
    if (pathname === '/auth/options') {
      const oidc = config.oidc ? [{ id: 'oidc', name: config.oidc.name }] : []
      return answer(response, 200, { demo: config.demo, passkey: true, oidc })
    }
    if (config.demo && pathname === '/auth/demo/accounts') return answer(response, 200, await demoAccounts(prisma))
    if (config.demo && pathname === '/auth/demo' && request.method === 'POST') {
      const { email } = JSON.parse((await readBody(request, 10_000)) || '{}') as { email?: string }
      const cookie = await signInToDemo(prisma, {
        email: String(email ?? ''),
        userAgent: request.headers['user-agent'],
        secret,
      })
      return cookie
        ? answer(response, 200, { signedIn: true }, { 'set-cookie': cookie })
        : answer(response, 404, { error: 'No demo account has this address' })
    }
    if (
      ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site'] ?? '')) &&
      request.method === 'POST'
    ) {
      return answer(response, 403, { code: 'FOREIGN_PAGE' })
    }
    const asked = await readFetchRequest(request, config.publicUrl)
    await writeFetchResponse(response, await answerSignIn(asked, networkOf(request)))
  }
}
