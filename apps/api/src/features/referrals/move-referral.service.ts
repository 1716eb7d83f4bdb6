import type { AccessKey } from '@loper/domain/access-words'
import { uuid } from '@loper/domain/free-text'
import { isOpen, mayMove, type ReferralParty, type ReferralStatus } from '@loper/domain/referral-states'
import type { Actor, Prisma, Referral } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { logAccess } from '../../person-access.ts'
import { mailAnswer, mailSender, mailTakenBack } from './referral-mails.ts'

const actors: Record<ReferralParty, Actor> = {
  sender: 'SENDER',
  receiver: 'RECEIVER',
  person: 'PERSON',
  clock: 'CLOCK',
}

export type Move = {
  to: ReferralStatus
  by: ReferralParty
  what: AccessKey
  /** Reason, outcome and note that belong to the new state. */
  data?: Pick<Prisma.ReferralUncheckedUpdateInput, 'rejectionReason' | 'failureReason' | 'outcome' | 'note'>
  /** Whoever moves it mails the person in other words. */
  silentToPerson?: boolean
}

/** The referral with its row locked, so that two answers at once come one after the other. Throws NotFound. */
export async function lockReferral({ tx }: Context, id: string): Promise<Referral> {
  if (!uuid.safeParse(id).success) throw new NotFound('referral')
  await tx.$queryRaw`SELECT id FROM referral WHERE id = ${id}::uuid FOR UPDATE`
  const referral = await tx.referral.findUnique({ where: { id } })
  if (!referral) throw new NotFound('referral')
  return referral
}

const nameOf = ({ viewer }: Context) => (viewer.kind === 'staff' ? (viewer.name.split(' ')[0] ?? null) : null)

/** Whether this very viewer made this very move just now: then it is a repeated click, and nothing happens again. */
export async function isRepeated(context: Context, referral: Referral, { to, by }: Move): Promise<boolean> {
  if (referral.status !== to && !referral.takenBackAt) return false
  const last = await context.tx.referralEvent.findFirst({
    where: { referralId: referral.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return last?.to === to && last.actor === actors[by] && last.actorName === nameOf(context)
}

function changes(referral: Referral, { to, by, data }: Move, now: Date): Prisma.ReferralUncheckedUpdateInput {
  const answered = by === 'receiver' && !referral.answeredAt
  return {
    ...data,
    status: to,
    ...(answered ? { answeredAt: now } : {}),
    ...(to === 'IN_PROGRESS' ? { startedAt: now } : {}),
    ...(isOpen(to) ? {} : { endedAt: now }),
    ...(to === 'CANCELLED' ? { cancelledBy: actors[by] } : {}),
  }
}

/**
 * The one way in which a referral changes its state: only along the table of the domain, with an event, a line for the person and
 * a mail to who must hear. Give it a locked referral, after the right was checked. A move that is no longer possible is a
 * FieldError CONFLICT.
 */
export async function moveReferral(context: Context, referral: Referral, move: Move): Promise<Referral> {
  const { tx } = context
  const { to, by } = move
  if (await isRepeated(context, referral, move)) return referral
  if (!mayMove(referral.status, to, by)) throw fieldError('referralId', 'referral.changed', 'CONFLICT')

  const moved = await tx.referral.update({ where: { id: referral.id }, data: changes(referral, move, new Date()) })
  await writeMove(context, referral, move)
  if (by === 'receiver') {
    if (!move.silentToPerson) await mailAnswer(context, moved)
    await mailSender(context, referral, moved)
  } else {
    await mailTakenBack(context, moved, by)
  }
  return moved
}

/** The event of a move, and the line that tells the person who made it. */
export async function writeMove(context: Context, referral: Referral, { to, by, what }: Move): Promise<void> {
  const { tx, viewer } = context
  await tx.referralEvent.createMany({
    data: [{ referralId: referral.id, from: referral.status, to, actor: actors[by], actorName: nameOf(context) }],
  })
  const organisationId = by === 'sender' ? referral.senderOrganisationId : referral.receiverOrganisationId
  await logAccess(context, [
    {
      personId: referral.personId,
      organisationId: viewer.kind === 'staff' ? organisationId : null,
      what,
      purpose: viewer.kind === 'staff' ? 'purpose.help' : 'purpose.own',
    },
  ])
}
