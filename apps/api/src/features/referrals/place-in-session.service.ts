import { mayMove } from '@loper/domain/referral-states'
import { placeInSessionInput } from '@loper/domain/referrals-input'
import type { Referral } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { cancelEnrolment } from '../sessions/cancel-enrolment.service.ts'
import { changeMySession } from '../sessions/choose-session.service.ts'
import { enrolPerson } from '../sessions/enrol-person.service.ts'
import { comingPlace } from './inbox-groups.ts'
import { lockReferral, moveReferral } from './move-referral.service.ts'

/**
 * Gives the person a place in a session of the receiver, or in its waiting list; a referral that was not accepted yet is accepted
 * with it. A place in another session that is still to come is given back. FieldErrors stand at `sessionId`.
 */
export async function placeInSession(context: Context, raw: { referralId: string }): Promise<Referral> {
  const referral = await lockReferral(context, raw.referralId)
  assertCan(context, 'referral:place', referral)
  const { sessionId } = parseInput(placeInSessionInput, raw)
  const { id: referralId, personId, receiverOrganisationId } = referral
  const session = await context.tx.session.findUnique({ where: { id: sessionId } })
  if (session?.organisationId !== receiverOrganisationId) throw fieldError('sessionId', 'referral.not-here')

  let accepted = referral
  if (mayMove(referral.status, 'ACCEPTED', 'receiver')) {
    // The mail about the place says yes too.
    const move = { to: 'ACCEPTED', by: 'receiver', what: 'referral.accepted', silentToPerson: true } as const
    accepted = await moveReferral(context, referral, move)
  } else if (referral.status !== 'ACCEPTED' && referral.status !== 'IN_PROGRESS') {
    throw fieldError('referralId', 'referral.changed', 'CONFLICT')
  }

  const before = await context.tx.enrolment.findFirst({ where: { referralId, ...comingPlace(new Date()) } })
  const mayChange = can(context, 'enrolment:cancel', { personId, organisationId: receiverOrganisationId })
  if (before && (before.sessionId === sessionId || mayChange)) {
    await changeMySession(context, { enrolmentId: before.id, sessionId })
  } else {
    await enrolPerson(context, { sessionId, personId, referralId })
  }
  return accepted
}

/** Gives back the coming places that a referral led to, as far as the viewer may end them; the person hears it. */
export async function giveBackPlaces(context: Context, referral: Referral): Promise<void> {
  const { id: referralId, personId, receiverOrganisationId: organisationId } = referral
  if (!can(context, 'enrolment:cancel', { personId, organisationId })) return
  const now = new Date()
  const coming = await context.tx.enrolment.findMany({
    where: { referralId, status: { not: 'CANCELLED' }, session: { status: 'PLANNED', startsAt: { gt: now } } },
    orderBy: { sessionId: 'asc' },
  })
  for (const { id } of coming) await cancelEnrolment(context, id)
}
