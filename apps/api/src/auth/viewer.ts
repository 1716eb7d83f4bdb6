import type { OrganisationType, Role } from '@loper/prisma/client'

export type Membership = { organisationId: string; organisationType: OrganisationType; role: Role }

/** A member of staff, in all their organisations. */
export type StaffViewer = { kind: 'staff'; userId: string; name: string; memberships: Membership[] }

/** Who asks: a member of staff, a person through their own link, somebody who plays a game, or nobody we know. */
export type Viewer =
  | StaffViewer
  | { kind: 'person'; personId: string }
  | { kind: 'player'; playerId: string; roomId: string }
  | { kind: 'anonymous' }

/** Where a viewer works and as what; nowhere for who is no member of staff. */
export const membershipsOf = (viewer: Viewer) => (viewer.kind === 'staff' ? viewer.memberships : [])

/** Whether the viewer works at the organisation, in one of the roles if any are given. */
export function staffOf(viewer: Viewer, organisationId: string | null | undefined, ...roles: Role[]): boolean {
  return membershipsOf(viewer).some(
    (membership) =>
      membership.organisationId === organisationId && (roles.length === 0 || roles.includes(membership.role)),
  )
}

/** Whether the viewer has the role at any organisation (of one of the types, if any are given). */
export function hasRole(viewer: Viewer, role: Role, ...types: OrganisationType[]): boolean {
  return membershipsOf(viewer).some(
    (membership) => membership.role === role && (types.length === 0 || types.includes(membership.organisationType)),
  )
}

/** The organisations that the viewer works at, in one of the roles if any are given. */
export function organisationIds(viewer: Viewer, ...roles: Role[]): string[] {
  const own = membershipsOf(viewer).filter((membership) => roles.length === 0 || roles.includes(membership.role))
  return [...new Set(own.map((membership) => membership.organisationId))]
}

/** Whether the viewer is this member of staff. */
export function worksAs(viewer: Viewer, userId: string): boolean {
  return viewer.kind === 'staff' && viewer.userId === userId
}

/** Whether the viewer administers this installation. */
export function isOperator(viewer: Viewer): boolean {
  return hasRole(viewer, 'ADMINISTRATOR', 'OPERATOR')
}

/** Who a submission key belongs to: one person's keys never answer another's. */
export function actorOf(viewer: Viewer): string {
  if (viewer.kind === 'staff') return `user:${viewer.userId}`
  return viewer.kind === 'person' ? `person:${viewer.personId}` : 'anonymous'
}
