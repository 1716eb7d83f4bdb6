import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OrganisationType, Role } from '@loper/graphql/documents'

/** What an organisation is, in the order in which somebody looks for it. */
export const typeNames: Record<OrganisationType, MessageDescriptor> = {
  LIBRARY: msg`Bibliotheek`,
  PROVINCIAL_SUPPORT_ORGANISATION: msg`Provinciale ondersteuning (POI)`,
  STAFFING_AGENCY: msg`Uitzendbureau`,
  MUNICIPALITY: msg`Gemeente`,
  LEARN_WORK_COUNTER: msg`Leerwerkloket of Werkcentrum`,
  MINISTRY: msg`Ministerie`,
  TOOLKIT_PROVIDER: msg`Aanbieder van werkvormen`,
  OPERATOR: msg`Beheer van Loper`,
  OTHER: msg`Andere organisatie`,
}

/** What somebody in a role does, for whoever gives it. */
export const roleTasks: Record<Role, MessageDescriptor> = {
  COORDINATOR: msg`Antwoordt op doorverwijzingen, plant sessies en beheert collega’s.`,
  FRONT_DESK: msg`Zoekt hulp voor klanten en verwijst door.`,
  HOST: msg`Leidt sessies en noteert wie er was.`,
  CONSULTANT: msg`Verwijst mensen door namens het uitzendbureau.`,
  CLIENT_MANAGER: msg`Verwijst mensen door namens de gemeente.`,
  ADVISER: msg`Helpt bibliotheken in de regio en ziet hun cijfers.`,
  OBSERVER: msg`Ziet alleen cijfers.`,
  ADMINISTRATOR: msg`Beheert de gegevens en de collega’s van de organisatie.`,
}

const usual: Partial<Record<OrganisationType, Role[]>> = {
  LIBRARY: ['COORDINATOR', 'FRONT_DESK', 'HOST', 'ADMINISTRATOR'],
  PROVINCIAL_SUPPORT_ORGANISATION: ['ADVISER', 'COORDINATOR', 'ADMINISTRATOR'],
  STAFFING_AGENCY: ['CONSULTANT', 'COORDINATOR', 'ADMINISTRATOR'],
  MUNICIPALITY: ['CLIENT_MANAGER', 'COORDINATOR', 'ADMINISTRATOR'],
  LEARN_WORK_COUNTER: ['CLIENT_MANAGER', 'COORDINATOR', 'FRONT_DESK', 'ADMINISTRATOR'],
  MINISTRY: ['OBSERVER', 'ADMINISTRATOR'],
  OPERATOR: ['ADMINISTRATOR'],
}

/** Of the roles that may be given: those that such an organisation mostly gives, and the rest. */
export function rolesFor(type: OrganisationType, roles: readonly Role[]): { first: Role[]; rest: Role[] } {
  const first = (usual[type] ?? ['COORDINATOR', 'ADMINISTRATOR']).filter((role) => roles.includes(role))
  return { first, rest: roles.filter((role) => !first.includes(role)) }
}
