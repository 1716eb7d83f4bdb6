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
type Mailed = 'thanked' | 'confirmed' | 'placed' | 'offer' | 'reminder' | 'renewed' | 'echo' | 'referred' | 'answered'

/** A link as the database keeps it, and the token that opens it: for `purpose` and the id of what it came from always the same. */
export function personLink({ secret }: Context, purpose: Shown | Mailed, id: string) {
  const token = linkTokenFor(secret, purpose, id)
  return {
    token,
    tokenHash: hashLink(token),
    expiresAt: new Date(Date.now() + linkDays * 24 * 60 * 60 * 1000),
    mailed: purpose !== 'enrolment' && purpose !== 'referral',
  }
}

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
  const { token, ...link } = personLink(context, purpose, id)
  await asPerson(context, personId, () =>
    context.tx.personLink.createMany({
      data: [{ ...link, personId }],
      skipDuplicates: true,
    }),
  )
  return token
}
