import { isolated } from '@loper/content/isolated'
import type { Language } from '@loper/domain/languages'

type Words = { waiting(title: string): string; cannotCome: string }

/** What the calendar of a person says beside the words of the session. */
export const calendarWords: Record<Language, Words> = {
  nl: { waiting: (title) => `${title} (wachtlijst)`, cannotCome: 'Kunt u niet? Meld u dan af met de link in uw mail.' },
  en: {
    waiting: (title) => `${title} (waiting list)`,
    cannotCome: 'Can you not come? Then sign off with the link in your mail.',
  },
  ar: {
    waiting: (title) => `${isolated(title)} (قائمة الانتظار)`,
    cannotCome: 'ألا تستطيع الحضور؟ ألغ تسجيلك بالرابط الموجود في رسالتك.',
  },
}
