import type { AccessLine, ConsentEvent, Person, Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { SignInFirst } from '../../errors.ts'

/** The person who opened the own link; null for anybody else, and once they erased themselves. */
export async function findMe({ viewer, tx }: Context): Promise<Person | null> {
  if (viewer.kind !== 'person') return null
  return tx.person.findFirst({ where: { id: viewer.personId, erasedAt: null } })
}

/** The person who asks. Throws when there is none. */
export async function requireMe(context: Context): Promise<Person> {
  const me = await findMe(context)
  if (!me) throw new SignInFirst()
  assertCan(context, 'person:change', { personId: me.id })
  return me
}

/** The person's questions, newest first. */
export function myReferrals({ tx }: Context, { id }: Person): Promise<Referral[]> {
  return tx.referral.findMany({
    where: { personId: id, status: { notIn: ['DRAFT', 'ENTERED_IN_ERROR'] } },
    orderBy: { requestedAt: 'desc' },
  })
}

/** What the person agreed to and stopped, newest first. */
export function myConsents({ tx }: Context, { id }: Person): Promise<ConsentEvent[]> {
  return tx.consentEvent.findMany({ where: { personId: id }, orderBy: { at: 'desc' } })
}

/** Who read or wrote something about the person, newest first; at most `take`. */
export function myAccessLines({ tx }: Context, { id }: Person, take = 300): Promise<AccessLine[]> {
  return tx.accessLine.findMany({ where: { personId: id }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take })
}
