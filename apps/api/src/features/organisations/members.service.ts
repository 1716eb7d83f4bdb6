import { memberInvitedMail } from '@loper/content/mails/member-invited'
import { staffLanguageOf } from '@loper/domain/languages'
import { inviteMemberInput } from '@loper/domain/organisations-input'
import { roleName } from '@loper/domain/role-names'
import { type Membership, type Organisation, Role } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { sendMail } from '../notifications/outbox.ts'

/** Who works at an organisation, by name; nobody for who may not see it. */
export async function membersOf(context: Context, organisationId: string): Promise<Membership[]> {
  if (!can(context, 'member:see', { organisationId })) return []
  return context.tx.membership.findMany({
    where: { organisationId, endedAt: null },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
}

/** The roles that the viewer may give here: none where the viewer does not manage the members. */
export function rolesToGive(context: Context, { id, type, closedOn }: Organisation): Role[] {
  if (closedOn || !can(context, 'member:manage', { organisationId: id })) return []
  return Object.values(Role).filter((role) => can(context, 'role:give', { type, role }))
}

/** Gives a colleague a role and mails the invitation; the same key twice is one. */
export async function inviteMember(context: Context, raw: { organisationId: string }): Promise<Membership> {
  assertCan(context, 'member:manage', { organisationId: raw.organisationId })
  const { key, organisationId, name, email, role } = parseInput(inviteMemberInput, raw)
  const { tx, config, viewer } = context
  const language = staffLanguageOf(context.language)
  const organisation = await tx.organisation.findUnique({ where: { id: organisationId } })
  if (!organisation) throw new NotFound('organisation')
  if (organisation.closedOn) throw fieldError('organisationId', 'organisation.closed', 'CONFLICT')
  assertMayGive(context, role, organisation)
  const id = await once(context, 'inviteMember', key, async () => {
    const [account] = await tx.$queryRaw<{ id: string }[]>`SELECT account_for_invitation(${email}, ${name}) AS id`
    const userId = String(account?.id)
    if ((await tx.membership.count({ where: { organisationId, userId, role, endedAt: null } })) > 0) {
      throw fieldError('email', 'member.already', 'CONFLICT')
    }
    const membership = await tx.membership.create({ data: { organisationId, userId, role } })
    const mail = memberInvitedMail(language, {
      inviterName: viewer.kind === 'staff' ? viewer.name : 'Loper',
      organisationName: organisation.name,
      roleName: roleName(role, language),
      url: `${config.publicUrl}/inloggen`,
    })
    await sendMail(context, { to: email, mail, language })
    return membership.id
  })
  return tx.membership.findUniqueOrThrow({ where: { id } })
}

/** Gives a member another role. */
export async function changeMemberRole(
  context: Context,
  { id, role }: { id: string; role: Role },
): Promise<Membership> {
  const membership = await managed(context, id)
  if (role === membership.role) return membership
  const same = {
    organisationId: membership.organisationId,
    userId: membership.userId,
    role,
    endedAt: null,
    id: { not: id },
  }
  if ((await context.tx.membership.count({ where: same })) > 0) throw fieldError('role', 'member.already', 'CONFLICT')
  assertMayGive(context, role, membership.organisation)
  await assertManagerRemains(context, membership, role)
  return context.tx.membership.update({ where: { id }, data: { role } })
}

/** Ends a membership now. */
export async function endMembership(context: Context, { id }: { id: string }): Promise<Membership> {
  const membership = await managed(context, id)
  await assertManagerRemains(context, membership, null)
  return context.tx.membership.update({ where: { id }, data: { endedAt: new Date() } })
}

/** Takes back the end of a membership. */
export async function restoreMembership(context: Context, { id }: { id: string }): Promise<Membership> {
  const { organisationId, userId, role, organisation } = await managed(context, id)
  assertMayGive(context, role, organisation)
  if ((await context.tx.membership.count({ where: { organisationId, userId, role, endedAt: null } })) > 0) {
    throw fieldError('id', 'member.already', 'CONFLICT')
  }
  return context.tx.membership.update({ where: { id }, data: { endedAt: null } })
}

/** Stops who would give a role that reaches beyond the own organisation. */
function assertMayGive(context: Context, role: Role, { type }: Organisation): void {
  if (!can(context, 'role:give', { type, role })) throw fieldError('role', 'member.observer')
}

async function managed(context: Context, id: string): Promise<Membership & { organisation: Organisation }> {
  const membership = await context.tx.membership.findUnique({ where: { id }, include: { organisation: true } })
  if (!membership) throw new NotFound('membership')
  assertCan(context, 'member:manage', membership)
  return membership
}

const managers: Role[] = ['COORDINATOR', 'ADMINISTRATOR']

/** An organisation that could manage its own members must keep someone who can. */
async function assertManagerRemains({ tx }: Context, membership: Membership, next: Role | null): Promise<void> {
  if (!managers.includes(membership.role) || (next && managers.includes(next))) return
  const { organisationId, id } = membership
  // Two managers who remove each other at once come one after the other.
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
  const others = await tx.membership.count({
    where: { organisationId, endedAt: null, role: { in: managers }, id: { not: id } },
  })
  if (others === 0) throw fieldError(next ? 'role' : 'id', 'member.last-manager', 'CONFLICT')
}
