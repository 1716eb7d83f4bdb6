import type { StaffLanguage } from './languages.ts'
import type { roles } from './organisations-input.ts'

const names: Record<(typeof roles)[number], Readonly<Record<StaffLanguage, string>>> = {
  COORDINATOR: { nl: 'coördinator', en: 'coordinator' },
  FRONT_DESK: { nl: 'medewerker balie', en: 'front-desk employee' },
  HOST: { nl: 'gastheer', en: 'host' },
  CONSULTANT: { nl: 'intercedent', en: 'consultant' },
  CLIENT_MANAGER: { nl: 'klantmanager', en: 'client manager' },
  ADVISER: { nl: 'adviseur', en: 'adviser' },
  OBSERVER: { nl: 'meekijker', en: 'observer' },
  ADMINISTRATOR: { nl: 'beheerder', en: 'administrator' },
}

/** What a role is called in mails. */
export function roleName(role: keyof typeof names, language: StaffLanguage): string {
  return names[role][language]
}
