import { isOpen } from '@loper/domain/referral-states'
import type { Prisma } from '../generated/client.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import type { DemoReferral } from './referrals.ts'
import { nameOf } from './services.ts'
import { daysLater, type World } from './world.ts'

const answers = new Set(['ACCEPTED', 'REJECTED', 'WAITLISTED'])

function referralRow(world: World, referral: DemoReferral): Prisma.ReferralCreateManyInput {
  const { steps, person, sender, service, plan } = referral
  const last = steps[steps.length - 1]
  if (!last) throw new Error('a referral without steps')
  const endedAt = isOpen(last.to) ? null : last.at
  // The words of a closed question are kept for ninety days (see the register of processing).
  const keepsNote = !endedAt || endedAt > daysLater(world.now, -90)
  return {
    id: referral.id,
    personId: person.id,
    senderOrganisationId: organisationId(sender.slug),
    senderId: userId(sender.email),
    senderName: sender.name,
    receiverOrganisationId: organisationId(plan.slug),
    serviceId: service.id,
    topic: referral.topic,
    questionNote: keepsNote ? referral.note : null,
    municipalityCode: person.municipalityCode,
    sharesMunicipality: referral.sharesMunicipality,
    sharesQuestion: referral.sharesQuestion,
    feedbackLevel: referral.feedbackLevel,
    status: last.to,
    requestedAt: steps[0]?.at,
    answeredAt: steps.find(({ to }) => answers.has(to))?.at ?? null,
    startedAt: steps.find(({ to }) => to === 'IN_PROGRESS')?.at ?? null,
    endedAt,
    rejectionReason: last.rejectionReason ?? null,
    failureReason: last.failureReason ?? null,
    outcome: last.outcome ?? null,
    withdrawnAt: referral.withdrawnAt,
    sentOnFromId: referral.sentOnFrom,
  }
}

const actorName = ({ sender, plan }: DemoReferral, actor: string): string | null => {
  if (actor === 'SENDER') return sender.name
  return actor === 'RECEIVER' ? nameOf(plan.coordinator) : null
}

function eventRows(referral: DemoReferral): Prisma.ReferralEventCreateManyInput[] {
  return referral.steps.map(({ to, actor, at }, index) => ({
    id: idOf('referral-event', `${referral.id}/${index}`, at),
    referralId: referral.id,
    from: referral.steps[index - 1]?.to ?? null,
    to,
    actor,
    actorName: actorName(referral, actor),
    at,
  }))
}

/** Writes the referrals with every step; one that was sent on comes after where it came from. */
export async function seedReferrals(world: World, referrals: readonly DemoReferral[]): Promise<void> {
  await insertAll(
    world.tx,
    'referral',
    referrals.map((referral) => referralRow(world, referral)),
  )
  await insertAll(world.tx, 'referral_event', referrals.flatMap(eventRows))
}
