import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { readBody } from '../http/read-body.ts'

export type OidcPerson = { sub: string; email: string; email_verified: boolean; name: string }

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * The sign-in of another organisation, as small as OpenID Connect allows, on loopback. `signsIn` is who it lets in next. Stopped after
 * the file's tests.
 */
export async function testOidcProvider(client: { id: string; secret: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = { issuer: '', signsIn: null as OidcPerson | null }
  const granted = new Map<string, { person: OidcPerson; nonce: string | null }>()

  function idToken({ person, nonce }: { person: OidcPerson; nonce: string | null }): string {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      ...person,
      ...(nonce ? { nonce } : {}),
      iss: provider.issuer,
      aud: client.id,
      iat: now,
      exp: now + 60,
    }
    const signed = `${encode({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${encode(claims)}`
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', provider.issuer)
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration') {
      return send(200, {
        issuer: provider.issuer,
        authorization_endpoint: `${provider.issuer}/authorize`,
        token_endpoint: `${provider.issuer}/token`,
        jwks_uri: `${provider.issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
      })
    }
    if (url.pathname === '/jwks') {
      return send(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] })
    }
    if (url.pathname === '/authorize' && provider.signsIn) {
      const code = randomUUID()
      granted.set(code, { person: provider.signsIn, nonce: url.searchParams.get('nonce') })
      const back = new URL(url.searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', url.searchParams.get('state') ?? '')
      return response.writeHead(302, { location: back.toString() }).end()
    }
    if (url.pathname === '/token') {
      const form = new URLSearchParams(await readBody(request, 10_000))
      const grant = granted.get(form.get('code') ?? '')
      granted.delete(form.get('code') ?? '')
      const basic = Buffer.from(String(request.headers.authorization).replace(/^Basic /, ''), 'base64').toString()
      const known = form.get('client_secret') === client.secret || basic === `${client.id}:${client.secret}`
      if (!grant || !known) return send(400, { error: 'invalid_grant' })
      return send(200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(grant) })
    }
    return send(404, {})
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  afterAll(() => new Promise<void>((done) => void server.close(() => done())))
  return provider
}
