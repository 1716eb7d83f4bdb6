import { uuid } from '@loper/domain/free-text'
import type { Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { logAccess } from '../../person-access.ts'
import { related } from '../../related.ts'
import { seesAll } from './referral-access.ts'

/** One referral. Throws NotFound for who may not know of it. A member of staff who reads it leaves a line. */
export async function readReferral(context: Context, id: string): Promise<Referral> {
  const referral = uuid.safeParse(id).success ? await context.tx.referral.findUnique({ where: { id } }) : null
  if (!referral) throw new NotFound('referral')
  assertCan(context, 'referral:see', referral)
  if (context.viewer.kind === 'staff' && !(await isErased(context, referral))) {
    const all = seesAll(context, referral)
    await logAccess(context, [
      {
        personId: referral.personId,
        organisationId: all ? referral.receiverOrganisationId : referral.senderOrganisationId,
        what: 'referral.read',
        purpose: all ? 'purpose.help' : 'purpose.follow',
      },
    ])
  }
  return referral
}

async function isErased(context: Context, { personId }: Referral): Promise<boolean> {
  const person = await related(context, 'person', personId)
  return !person || person.erasedAt !== null
}
