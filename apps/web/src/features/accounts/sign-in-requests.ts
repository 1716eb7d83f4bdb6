/** What the api said to a request under /auth. */
export type SignInAnswer<Body> =
  | { ok: true; body: Body }
  /** `code` is the api's; `minutes` is how long to wait when there were too many tries. */
  | { ok: false; code: string; minutes: number | null }

async function read<Body>(response: Response): Promise<SignInAnswer<Body>> {
  const body = (await response.json().catch(() => ({}))) as Body & { code?: string; retryAfter?: number }
  if (response.ok) return { ok: true, body }
  const minutes = response.status === 429 ? Math.max(1, Math.ceil((body.retryAfter ?? 60) / 60)) : null
  return { ok: false, code: body.code ?? 'UNKNOWN', minutes }
}

/** Asks something under /auth. Throws a TypeError when there is no way to the server. */
export async function askAuth<Body>(path: string): Promise<SignInAnswer<Body>> {
  return read(await fetch(path, { credentials: 'same-origin', headers: { accept: 'application/json' } }))
}

/** Does something under /auth. Throws a TypeError when there is no way to the server. */
export async function postAuth<Body = object>(path: string, body: object = {}): Promise<SignInAnswer<Body>> {
  return read(
    await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}
