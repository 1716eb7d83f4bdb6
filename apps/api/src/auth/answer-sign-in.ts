/** Between the browser and the sign-in library: what the library leaves open, Loper closes here. */

import { encode } from 'uqr'
import type { SignIn } from './sign-in.ts'
import { signInLimits } from './sign-in-limits.ts'

const json = (status: number, body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })

const wait = (seconds: number) =>
  json(429, { code: 'TOO_MANY_TRIES', retryAfter: seconds }, { 'retry-after': String(seconds) })

/** What only the holder of the second factor may do, although a session is there. */
const guarded = ['/auth/two-factor/disable', '/auth/two-factor/generate-backup-codes']

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => ({}))
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

/** A copy of the headers for another request of the same browser. */
function headersWithoutBody(request: Request): Headers {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  return headers
}

/** Answers a request under /auth. `network` is the address it came from. */
export function signInAnswers(signIn: SignIn) {
  const limits = signInLimits()

  /** The library signs in on a GET, which every mail scanner does too: only this POST of our own page reaches it. */
  async function useLink(request: Request): Promise<Response> {
    const url = new URL(request.url)
    url.searchParams.set('token', String((await bodyOf(request)).token ?? ''))
    const answer = await signIn.handler(new Request(url, { headers: headersWithoutBody(request) }))
    if (!answer.ok) return json(410, { code: 'INVALID_LINK' })
    const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean }
    // The session's token stays in the cookie, where no script reads it.
    const used = json(200, { secondFactor: twoFactorRedirect === true })
    for (const cookie of answer.headers.getSetCookie()) used.headers.append('set-cookie', cookie)
    return used
  }

  /** The library gives the address for the app; the square to scan comes with it, drawn as rows of 1 (dark) and 0. */
  async function beginSecondFactor(request: Request): Promise<Response> {
    const answer = await signIn.handler(request)
    const begun = (await answer.clone().json()) as { totpURI?: string }
    if (!answer.ok || !begun.totpURI) return answer
    const qr = encode(begun.totpURI, { border: 0 }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
    return json(200, { ...begun, qr })
  }

  async function provesFactor(request: Request): Promise<boolean> {
    const { code } = await bodyOf(request)
    if (typeof code !== 'string' || !(await signIn.api.getSession({ headers: request.headers }))) return false
    const call = { headers: headersWithoutBody(request), asResponse: true } as const
    const app = await signIn.api.verifyTOTP({ ...call, body: { code } })
    return app.ok || (await signIn.api.verifyBackupCode({ ...call, body: { code, disableSession: true } })).ok
  }

  return async (request: Request, network: string): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const posted = request.method === 'POST'
    if (posted && pathname === '/auth/sign-in/magic-link') {
      const seconds = await limits.askLink(String((await bodyOf(request)).email ?? ''), network)
      return seconds === null ? signIn.handler(request) : wait(seconds)
    }
    if (posted && (pathname.startsWith('/auth/two-factor/') || pathname === '/auth/magic-link/verify')) {
      const seconds = await limits.prove(network)
      if (seconds !== null) return wait(seconds)
    }
    if (pathname === '/auth/magic-link/verify') {
      return posted ? useLink(request) : json(405, { code: 'POST_ONLY' }, { allow: 'POST' })
    }
    if (posted && guarded.includes(pathname) && !(await provesFactor(request))) {
      return json(403, { code: 'INVALID_CODE' })
    }
    if (posted && pathname === '/auth/two-factor/enable') return beginSecondFactor(request)
    return signIn.handler(request)
  }
}
