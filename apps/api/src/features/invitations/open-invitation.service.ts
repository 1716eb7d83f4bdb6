import type { Topic } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

type Opened = { session_id: string | null; topic: Topic | null; municipality: string | null }

const pattern = /^[2-9a-z]{8}$/

/** A code as it is kept; null for what can be none. */
export function codeIn(typed: string): string | null {
  const code = typed.toLowerCase()
  return pattern.test(code) ? code : null
}

/** The part of a name before the first space. */
export const firstNameOf = (name: string) => name.split(' ')[0] ?? name

function withQuery(path: string, query: Record<string, string | null>): string {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null)
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}

/**
 * Counts an opening, and tells where the link leads. A code that nobody has, or that was ended, leads to all sessions with a friendly
 * word; so does every code once a network tried very many.
 */
export async function openInvitation(context: Context, typed: string): Promise<string> {
  assertCan(context, 'invitation:open', null)
  const code = codeIn(typed)
  const mayTry = await context.limits.mayOpenInvitation(context.network)
  const rows = code && mayTry ? await context.tx.$queryRaw<Opened[]>`SELECT * FROM open_invitation(${code})` : []
  const [found] = rows
  if (!found) return withQuery('/bijeenkomsten', { uitnodiging: 'voorbij' })
  if (found.session_id) return withQuery(`/bijeenkomsten/${found.session_id}`, { uitnodiging: code })
  return withQuery('/bijeenkomsten', { plaats: found.municipality, onderwerp: found.topic, uitnodiging: code })
}

type InviterRow = { id: string; maker_name: string; organisation_name: string }

/** Who invites with this code, while it runs, for the page that asks whether they may see somebody. */
export async function inviterOf(context: Context, typed: string) {
  assertCan(context, 'invitation:open', null)
  return (await context.limits.mayLookForInviter(context.network)) ? findInviter(context, typed) : null
}

/** The same for an enrolment, which has a limit of its own. */
export async function findInviter(context: Context, typed: string) {
  assertCan(context, 'invitation:open', null)
  const code = codeIn(typed)
  if (!code) return null
  const [row] = await context.tx.$queryRaw<InviterRow[]>`SELECT * FROM invitation_of_code(${code})`
  if (!row) return null
  return { id: row.id, firstName: firstNameOf(row.maker_name), organisationName: row.organisation_name }
}
