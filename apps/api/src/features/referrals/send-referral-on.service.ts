import { maySendOn } from '@loper/domain/referral-states'
import { sendReferralOnInput } from '@loper/domain/referrals-input'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { lockReferral } from './move-referral.service.ts'
import { viewOf } from './referral-access.ts'
import { assertCurrentText, createReferral, linkFor, type Requested, targetOf } from './request-referral.service.ts'

/**
 * Sends a rejected or expired referral to another service, with its question and its history. The person agreed to one receiver,
 * so the new one needs an agreement of its own. Whoever sends it on is the sender of the new referral.
 */
export async function sendReferralOn(context: Context, raw: { referralId: string }): Promise<Requested> {
  const before = await lockReferral(context, raw.referralId)
  assertCan(context, 'referral:sendOn', before)
  const input = parseInput(sendReferralOnInput, raw)
  assertCurrentText(input.consent)
  const { status } = viewOf(context, before)
  const id = await once(context, 'sendReferralOn', input.key, async () => {
    const follower = await context.tx.referral.findFirst({ where: { sentOnFromId: before.id } })
    if (!status || !maySendOn(status) || before.withdrawnAt || follower)
      throw fieldError('referralId', 'referral.changed', 'CONFLICT')
    const target = await targetOf(context, input.serviceId)
    if (target.id === before.serviceId) throw fieldError('serviceId', 'referral.duplicate', 'CONFLICT')
    const asFirstSender = context.policy(context.viewer, 'inbox:refer', { organisationId: before.senderOrganisationId })
    const { personId, topic, feedbackLevel, sharesMunicipality, sharesLanguage, sharesQuestion } = before
    // What a receiver never saw does not come to it by sending on either.
    const municipalityCode = asFirstSender || sharesMunicipality ? before.municipalityCode : null
    const questionNote = asFirstSender || sharesQuestion ? before.questionNote : null
    const referral = await createReferral(
      context,
      {
        personId,
        senderOrganisationId: asFirstSender ? before.senderOrganisationId : before.receiverOrganisationId,
        topic,
        questionNote,
        municipalityCode,
        sharesMunicipality,
        sharesLanguage,
        sharesQuestion,
        feedbackLevel,
        sentOnFromId: before.id,
      },
      target,
      input.consent,
    )
    return referral.id
  })
  const referral = await context.tx.referral.findUniqueOrThrow({ where: { id } })
  return { referral, url: await linkFor(context, referral) }
}
