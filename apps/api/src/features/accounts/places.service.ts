import type { Place } from '@loper/graphql/resolvers'
import type { Role } from '@loper/prisma/client'
import type { StaffViewer } from '../../auth/viewer.ts'

const placesByRole: Record<Role, Place[]> = {
  COORDINATOR: [
    'REFERRALS',
    'SESSIONS',
    'ACTIVITIES',
    'SERVICES',
    'PARTNERSHIPS',
    'PILOTS',
    'DESK',
    'REFER',
    'ORGANISATIONS',
  ],
  FRONT_DESK: ['DESK', 'REFER', 'REFERRALS', 'SESSIONS'],
  HOST: ['SESSIONS', 'ACTIVITIES', 'DESK'],
  CONSULTANT: ['REFER', 'REFERRALS', 'INVITATIONS', 'DESK', 'PARTNERSHIPS', 'PILOTS'],
  CLIENT_MANAGER: ['REFER', 'REFERRALS', 'INVITATIONS', 'DESK', 'PARTNERSHIPS', 'PILOTS'],
  ADVISER: ['REGION', 'ACTIVITIES', 'PARTNERSHIPS', 'PILOTS', 'DESK', 'ORGANISATIONS'],
  OBSERVER: ['REGION', 'PARTNERSHIPS', 'PILOTS'],
  ADMINISTRATOR: ['ORGANISATIONS', 'REGION'],
}

/** The parts of the staff front that the viewer's roles need, most used first. */
export function placesOf(viewer: StaffViewer): Place[] {
  return [...new Set(viewer.memberships.flatMap(({ role }) => placesByRole[role]))]
}
