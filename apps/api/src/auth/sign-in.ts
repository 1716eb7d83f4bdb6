/** Sign-in for staff: magic link, passkey, optional second factor, and another party's OIDC when it is configured. */
import { randomUUID } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { signInLinkMail } from '@loper/content/mails/sign-in-link'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { genericOAuth, magicLink } from 'better-auth/plugins'
import type { Logger } from 'pino'
import type { Config } from '../env.ts'
import { enqueueMail } from '../features/notifications/outbox.ts'
import { secondFactor } from './second-factor.ts'
import { signInLog } from './sign-in-log.ts'
import { systemClient } from './system-client.ts'

const thirtyDays = 30 * 24 * 60 * 60

/** What the library offers and Loper does not: another road to the same thing, or a secret that nobody needs twice. */
const closedPaths = [
  '/update-user',
  '/update-session',
  '/link-social',
  '/two-factor/get-totp-uri',
  '/two-factor/send-otp',
]

/** The page of ours where the link is used: a GET of it changes nothing. `callbackUrl` is where the person wanted to be. */
function confirmationUrl(publicUrl: string, token: string, callbackUrl: string | null): string {
  const url = new URL(`/inloggen/bevestigen/${token}`, publicUrl)
  if (callbackUrl && /^\/werk([/?]|$)/.test(callbackUrl)) url.searchParams.set('terug', callbackUrl)
  return url.toString()
}

export type SignIn = ReturnType<typeof createSignIn>

type SignInParts = {
  prisma: PrismaClient
  config: Config
  secret: string
  logger: Logger
  /** Runs after a sign-in mail was written, so that it leaves at once. */
  wakeOutbox(): void
}

/** The sign-in library, set up for Loper. */
export function createSignIn({ prisma, config, secret, logger, wakeOutbox }: SignInParts) {
  const { hostname, origin } = new URL(config.publicUrl)
  return betterAuth({
    appName: 'Loper',
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret,
    telemetry: { enabled: false },
    database: prismaAdapter(systemClient(prisma), { provider: 'postgresql' }),
    session: { modelName: 'signInSession', expiresIn: thirtyDays },
    // Nobody signs up: an account is there because a colleague gave that address a role, so its address needs no second proof.
    account: { accountLinking: { requireLocalEmailVerified: false } },
    disabledPaths: closedPaths,
    // Its own limits know no network address here and would count everybody as one; answer-sign-in.ts has ours.
    rateLimit: { enabled: false },
    logger: signInLog(logger),
    // What the library has no answer for is thrown to our own router, which logs it; else it prints it on the console.
    onAPIError: { throw: true, errorURL: `${config.publicUrl}/inloggen?fout=organisatie` },
    advanced: {
      cookiePrefix: 'loper',
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: 15 * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url: libraryUrl, token }) => {
          const url = confirmationUrl(config.publicUrl, token, new URL(libraryUrl).searchParams.get('callbackURL'))
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
      secondFactor(),
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
