/** Sign-in for staff: magic link, passkey, optional second factor, and another party's OIDC when it is configured. */
import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { signInLinkMail } from '@loper/content/mails/sign-in-link'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins'
import type { Config } from '../env.ts'
import { enqueueMail } from '../features/notifications/outbox.ts'
import { systemClient } from './system-client.ts'

const thirtyDays = 30 * 24 * 60 * 60

export type SignIn = ReturnType<typeof createSignIn>

/** `wakeOutbox` runs after a sign-in mail was written, so that it leaves at once. */
export function createSignIn(prisma: PrismaClient, config: Config, secret: string, wakeOutbox: () => void) {
  const { hostname, origin } = new URL(config.publicUrl)
  return betterAuth({
    appName: 'Loper',
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret,
    telemetry: { enabled: false },
    database: prismaAdapter(systemClient(prisma), { provider: 'postgresql' }),
    session: { modelName: 'signInSession', expiresIn: thirtyDays },
    advanced: { cookiePrefix: 'loper', database: { generateId: () => randomUUID() } },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: 15 * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url }) => {
          await asSystem(prisma, async (tx) => {
            // The answer to the browser is the same; who has no account simply gets no mail.
            const known = await tx.user.count({ where: { email: email.toLowerCase() } })
            if (known === 0) return
            await enqueueMail(tx, { to: email, language: 'nl', mail: signInLinkMail('nl', { url, validMinutes: 15 }) })
          })
          wakeOutbox()
        },
      }),
      passkey({ rpID: hostname, rpName: 'Loper', origin }),
      twoFactor({ issuer: 'Loper' }),
      ...(config.oidc
        ? [
            genericOAuth({
              config: [
                {
                  providerId: 'oidc',
                  discoveryUrl: `${config.oidc.issuer}/.well-known/openid-configuration`,
                  clientId: config.oidc.clientId,
                  clientSecret: config.oidc.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  disableSignUp: true,
                },
              ],
            }),
          ]
        : []),
    ],
  })
}
