import { makeInvitationInput } from '@loper/domain/invitations-input'
import type { Invitation } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound, SignInFirst } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { takesPeople } from '../sessions/load-session.service.ts'

/** Makes an invitation of the viewer's own. FieldError at `sessionId` for a session that nobody can enrol in. */
export async function makeInvitation(context: Context, raw: { organisationId: string }): Promise<Invitation> {
  const { tx, viewer } = context
  assertCan(context, 'organisation:invite', { organisationId: raw.organisationId })
  if (viewer.kind !== 'staff') throw new SignInFirst()
  const { key, ...input } = parseInput(makeInvitationInput, raw)
  const id = await once(context, 'makeInvitation', key, async () => {
    if (input.sessionId) {
      const session = await tx.session.findUnique({ where: { id: input.sessionId } })
      if (!session || !takesPeople(session)) throw fieldError('sessionId', 'choice.required')
    }
    if (input.municipalityCode) {
      const known = await tx.municipality.count({ where: { code: input.municipalityCode } })
      if (known === 0) throw fieldError('municipalityCode', 'choice.required')
    }
    return (await tx.invitation.create({ data: { ...input, madeById: viewer.userId } })).id
  })
  return tx.invitation.findUniqueOrThrow({ where: { id } })
}

/** Ends an invitation, or lets it run again. Asking the same twice is one thing. */
export async function endInvitation(context: Context, id: string, ended: boolean): Promise<Invitation> {
  const invitation = await context.tx.invitation.findUnique({ where: { id } })
  if (!invitation) throw new NotFound('invitation')
  assertCan(context, 'invitation:end', invitation)
  if (ended === (invitation.endedAt !== null)) return invitation
  return context.tx.invitation.update({ where: { id }, data: { endedAt: ended ? context.now() : null } })
}
