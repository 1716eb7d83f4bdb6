import { asPlainText } from '@loper/content/consent-texts'
import { invitationConsent } from '@loper/content/invitation-consent'
import type { Language } from '@loper/domain/languages'
import type { Enrolment } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { children } from '../../related.ts'
import { findInviter, firstNameOf } from './open-invitation.service.ts'

export const invitationPurpose = 'invitation'

type Kept = { code: string; agreed: boolean; textVersion: string }
type Of = { enrolmentId: string; personId: string; language: Language }

/**
 * Keeps by which invitation a new enrolment came, and the agreement that its maker may see the person, with the words as proof. A code
 * that nobody has, or that was ended, keeps nothing and stops nobody; words that were changed in the meantime are no agreement. Row-level
 * security looks as the person.
 */
export async function keepInvitation(
  context: Context,
  invitation: Kept,
  { enrolmentId, personId, language }: Of,
): Promise<void> {
  const inviter = await findInviter(context, invitation.code)
  if (!inviter) return
  const text = invitationConsent(language, inviter)
  const agreed = invitation.agreed && invitation.textVersion === text.version
  await context.tx.$executeRaw`
    WITH kept AS (
      INSERT INTO invited_enrolment (enrolment_id, invitation_id, person_id, agreed_at)
      VALUES (${enrolmentId}::uuid, ${inviter.id}::uuid, ${personId}::uuid, CASE WHEN ${agreed} THEN now() END))
    INSERT INTO consent_event (id, person_id, enrolment_id, kind, purpose, text_version, text_shown, language)
    SELECT gen_random_uuid(), ${personId}::uuid, ${enrolmentId}::uuid, 'GIVEN', ${invitationPurpose}, ${text.version},
           ${asPlainText(text)}, ${language}
     WHERE ${agreed}`
}

type SeenRow = { enrolment_id: string; maker_name: string; organisation_name: string }

/** Who sees this enrolment of the viewer's because they let them; null for nobody. */
export async function seenByInviter(context: Context, { id, personId }: Enrolment) {
  const { viewer, tx } = context
  if (viewer.kind !== 'person' || viewer.personId !== personId) return null
  const load = (ids: string[]) => tx.$queryRaw<SeenRow[]>`SELECT * FROM seen_through_invitation(${ids}::uuid[])`
  const [row] = await children(context, 'seenByInviter', id, 'enrolment_id', load)
  return row ? { firstName: firstNameOf(row.maker_name), organisationName: row.organisation_name } : null
}

/** From now on the maker of the invitation sees nothing of this person. Asking it twice is one thing. */
export async function stopShowingInviter(context: Context, enrolmentId: string): Promise<Enrolment> {
  const { tx } = context
  const enrolment = await tx.enrolment.findUnique({ where: { id: enrolmentId } })
  if (!enrolment) throw new NotFound('enrolment')
  assertCan(context, 'enrolment:stopShowing', enrolment)
  const { personId } = enrolment
  const stopped = await tx.invitedEnrolment.updateMany({
    where: { enrolmentId, agreedAt: { not: null }, withdrawnAt: null },
    data: { withdrawnAt: context.now() },
  })
  // Not by the enrolment: who took another day agreed with the first one.
  const given = await tx.consentEvent.findFirst({
    where: { personId, purpose: invitationPurpose, kind: 'GIVEN' },
    orderBy: { at: 'desc' },
  })
  if (stopped.count > 0 && given) {
    const { purpose, textVersion, textShown, language } = given
    await tx.consentEvent.createMany({
      data: [{ personId, enrolmentId, kind: 'WITHDRAWN', purpose, textVersion, textShown, language }],
    })
  }
  return enrolment
}
