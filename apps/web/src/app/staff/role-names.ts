import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Membership } from './viewer.tsx'

/** What a role is called on the screen. */
export const roleNames: Record<Membership['role'], MessageDescriptor> = {
  COORDINATOR: msg`coördinator`,
  FRONT_DESK: msg`medewerker balie`,
  HOST: msg`gastheer`,
  CONSULTANT: msg`intercedent`,
  CLIENT_MANAGER: msg`klantmanager`,
  ADVISER: msg`adviseur`,
  OBSERVER: msg`meekijker`,
  ADMINISTRATOR: msg`beheerder`,
}
