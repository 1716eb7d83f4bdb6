import type { Language } from '../names.ts'
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
  return language === 'nl'
    ? {
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
    : {
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
}
