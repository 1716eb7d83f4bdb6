import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type SessionReminder = {
  reminder: 'WEEK' | 'DAY'
  firstName: string
  sessionTitle: string
  when: string
  place: string
  libraryName: string
  url: string
}

/** To whoever has a place, a week and a day ahead. */
export function sessionReminderMail(language: Language, input: SessionReminder): Mail {
  const { reminder, firstName, sessionTitle, when, place, libraryName, url } = input
  const soon = reminder === 'DAY'
  switch (language) {
    case 'nl':
      return {
        subject: `${soon ? 'Bijna zover' : 'Over een week'}: ${sessionTitle}`,
        title: `Tot ${soon ? 'snel' : 'volgende week'}, ${firstName}`,
        paragraphs: [
          `U doet mee met ${sessionTitle}.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          'Kunt u toch niet? Meld u dan af. Zo kan iemand anders mee.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `${soon ? 'Very soon' : 'In a week'}: ${sessionTitle}`,
        title: `See you ${soon ? 'soon' : 'next week'}, ${firstName}`,
        paragraphs: [
          `You are coming to ${sessionTitle}.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          'Can you not come after all? Please let us know. Then someone else can join.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `${soon ? 'قريبا جدا' : 'بعد أسبوع'}: ${isolated(sessionTitle)}`,
        title: `نراك ${soon ? 'قريبا' : 'الأسبوع القادم'} يا ${isolated(firstName)}`,
        paragraphs: [
          `أنت مشارك في ${isolated(sessionTitle)}.`,
          `متى: ${when}.`,
          `أين: ${isolated(place)}.`,
          'ألا تستطيع الحضور؟ ألغ تسجيلك، فيأخذ شخص آخر مكانك.',
        ],
        action: { label: 'شاهد تسجيلك', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
