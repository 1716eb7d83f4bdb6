import type { Session } from '@loper/prisma/client'
import { encode } from 'uqr'
import type { Context } from '../../context.ts'
import { loadSession } from '../sessions/load-session.service.ts'

/** The address on paper. With a language the page opens in it, whatever the phone is set to. */
export function shortUrl({ config }: Context, { code }: Session, language?: string | null): string {
  return `${config.publicUrl}/s/${code}${language ? `?taal=${language}` : ''}`
}

/** The same as rows of `0` and `1`. Able to miss a quarter: paper gets stained. */
export function shortQr(context: Context, session: Session, language?: string | null): string[] {
  const { data } = encode(shortUrl(context, session, language), { border: 0, ecc: 'Q' })
  return data.map((row) => row.map(Number).join(''))
}

/** The session of a code; null when there is none that the viewer may see. */
export async function sessionOfCode(context: Context, code: string): Promise<Session | null> {
  const found = await context.tx.session.findUnique({ where: { code: code.toLowerCase() }, select: { id: true } })
  return found && loadSession(context, found.id)
}
