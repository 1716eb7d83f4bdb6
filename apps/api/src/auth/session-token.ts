import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const cookiePattern = /(?:^|;\s*)(?:__Secure-)?loper\.session_token=([^;]+)/

const signature = (token: string, secret: string) => createHmac('sha256', secret).update(token).digest('base64')

/** The value of the sign-in cookie for a token, as the sign-in library writes and checks it. */
export function signedToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signature(token, secret)}`)
}

/** The text behind the escapes of a cookie; empty when they are broken. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The sign-in token in a Cookie header; null when there is none or its signature is wrong. */
export function readSessionToken(cookieHeader: string | undefined, secret: string): string | null {
  const value = cookiePattern.exec(cookieHeader ?? '')?.[1]
  if (!value) return null
  const decoded = unescaped(value)
  const dot = decoded.lastIndexOf('.')
  const token = decoded.slice(0, dot)
  const given = Buffer.from(decoded.slice(dot + 1), 'base64')
  const expected = Buffer.from(signature(token, secret), 'base64')
  return dot > 0 && given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** What the database keeps of a person's link. */
export function hashLink(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The same submission makes the same link, so that a repeated one can be answered without keeping the token. */
export function linkTokenFor(secret: string, purpose: string, id: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url')
}
