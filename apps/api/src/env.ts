/** The only reader of the environment. A wrong value stops the start with a sentence that names it. */
import path from 'node:path'
import { z } from 'zod'

const onOff = z.enum(['true', 'false', '1', '0', 'on', 'off']).transform((value) => ['true', '1', 'on'].includes(value))
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional())

const environment = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535).default(4000),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')),
  LOPER_DATA_DIR: optional(z.string()),
  LOPER_PUBLIC_URL: optional(z.url('must be a full address, such as https://loper.example.nl')),
  LOPER_SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
  LOPER_SMS_URL: optional(z.string().regex(/^https?:\/\//, 'must start with http:// or https://')),
  LOPER_MAIL_FROM: z.string().default('Loper <noreply@loper.invalid>'),
  LOPER_DEMO: optional(onOff),
  LOPER_OPEN_QUERIES: optional(onOff),
  LOPER_DATABASE_CONNECTIONS: z.coerce.number('must be a number').int().min(1).max(1_000).default(20),
  LOPER_DATABASE_WAIT: z.coerce.number('must be a number of seconds').min(0.1).max(60).default(10),
  LOPER_PROXIES: z.coerce.number('must be a number').int().min(0).max(9).default(0),
  LOPER_OIDC_ISSUER: optional(z.url()),
  LOPER_OIDC_CLIENT_ID: optional(z.string()),
  LOPER_OIDC_CLIENT_SECRET: optional(z.string()),
  LOPER_OIDC_NAME: z.string().default('Uw organisatie'),
  LOPER_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Config = {
  port: number
  databaseUrl: string | undefined
  databaseConnections: number
  /** Seconds that an operation waits for a connection before it is told that it is busy here. */
  databaseWait: number
  dataDir: string
  publicUrl: string
  smtpUrl: string | undefined
  mailFrom: string
  /** Takes `{ to, text }` as JSON and sends it as a text message; without it nobody gets one. */
  smsUrl: string | undefined
  /** The invented world, one-click sign-in and the development inbox. Loopback only. */
  demo: boolean
  openQueries: boolean
  /** How many proxies of our own stand before this server, each adding one address to x-forwarded-for. */
  proxies: number
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | undefined
  logLevel: string
}

export class ConfigError extends Error {}

const isLocal = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

/** Reads the settings. Throws a ConfigError whose message names the variable and what is wrong with it. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  const values = parsed.data
  const demo = values.LOPER_DEMO ?? !values.DATABASE_URL
  const publicUrl = (values.LOPER_PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '')
  if (demo && !isLocal(publicUrl)) {
    throw new ConfigError(
      'LOPER_PUBLIC_URL: must be a local address while LOPER_DEMO is on, since anyone can sign in to the demo',
    )
  }
  if (!demo && !values.LOPER_SMTP_URL) {
    throw new ConfigError('LOPER_SMTP_URL: must be set when LOPER_DEMO is off, else no message reaches anyone')
  }
  const oidc = [values.LOPER_OIDC_ISSUER, values.LOPER_OIDC_CLIENT_ID, values.LOPER_OIDC_CLIENT_SECRET]
  if (oidc.some(Boolean) && !oidc.every(Boolean)) {
    throw new ConfigError(
      'LOPER_OIDC_ISSUER: set LOPER_OIDC_ISSUER, LOPER_OIDC_CLIENT_ID and LOPER_OIDC_CLIENT_SECRET together',
    )
  }
  const [issuer, clientId, clientSecret] = oidc
  return {
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    databaseConnections: values.LOPER_DATABASE_CONNECTIONS,
    databaseWait: values.LOPER_DATABASE_WAIT,
    dataDir: values.LOPER_DATA_DIR ?? path.resolve(import.meta.dirname, '../../../.data'),
    publicUrl,
    smtpUrl: values.LOPER_SMTP_URL,
    mailFrom: values.LOPER_MAIL_FROM,
    smsUrl: values.LOPER_SMS_URL,
    demo,
    openQueries: values.LOPER_OPEN_QUERIES ?? false,
    proxies: values.LOPER_PROXIES,
    oidc:
      issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: values.LOPER_OIDC_NAME } : undefined,
    logLevel: values.LOPER_LOG,
  }
}
