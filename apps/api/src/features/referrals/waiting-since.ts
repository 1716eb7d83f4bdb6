import type { SenderView } from '@loper/domain/sender-view'
import type { Referral } from '@loper/prisma/client'

/** Since when it waits, by what the viewer may know of it; null when nothing waits. */
export function waitingSince(referral: Referral, { stage, status }: SenderView): Date | null {
  const { requestedAt, answeredAt, startedAt } = referral
  if (stage === 'STARTED') return startedAt ?? answeredAt ?? requestedAt
  if (stage !== 'SENT') return null
  return status === 'ACCEPTED' || status === 'WAITLISTED' ? (answeredAt ?? requestedAt) : requestedAt
}
