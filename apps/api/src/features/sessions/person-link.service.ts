import { hashLink, linkTokenFor } from '../../auth/session-token.ts'
import type { Context } from '../../context.ts'
import { asPerson } from '../../person-access.ts'

/** How long a link to a person's own page works: a referral runs for months, and this page is the only place to stop it. */
export const linkDays = 180

/** The address of a person's own page. */
export const personUrl = (context: Context, token: string) => `${context.config.publicUrl}/mijn/${token}`

/** A link that is shown on a screen or on paper. */
type Shown = 'enrolment' | 'referral'
/** A link that leaves in a mail to the person alone, and so proves that whoever holds it reads that mailbox. Never answer one. */
type Mailed = 'confirmed' | 'placed' | 'offer' | 'reminder' | 'renewed' | 'echo' | 'referred' | 'answered'

/**
 * A link to the person's own page, for `purpose` and the id of what it came from: the same two give the same token, so that a
 * repeated submission can be answered again. Returns the token; only its hash is kept. The caller has checked the right.
 */
export async function givePersonLink(
  context: Context,
  personId: string,
  purpose: Shown | Mailed,
  id: string,
): Promise<string> {
  const token = linkTokenFor(context.secret, purpose, id)
  const mailed = purpose !== 'enrolment' && purpose !== 'referral'
  const expiresAt = new Date(Date.now() + linkDays * 24 * 60 * 60 * 1000)
  await asPerson(context, personId, () =>
    context.tx.personLink.createMany({
      data: [{ tokenHash: hashLink(token), personId, expiresAt, mailed }],
      skipDuplicates: true,
    }),
  )
  return token
}
