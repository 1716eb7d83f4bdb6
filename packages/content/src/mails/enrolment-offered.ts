import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type EnrolmentOffered = {
  firstName: string
  sessionTitle: string
  when: string
  place: string
  /** In words: dinsdag 3 maart, 14.00 uur. */
  until: string
  libraryName: string
  url: string
}

/** To whose turn it is on the waiting list, when a place is free for them until a moment. */
export function enrolmentOfferedMail(language: Language, input: EnrolmentOffered): Mail {
  const { firstName, sessionTitle, when, place, until, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `Er is plek voor u: ${sessionTitle}`,
        title: `Er is plek voor u, ${firstName}`,
        paragraphs: [
          `U stond op de wachtlijst voor ${sessionTitle}. Nu is er plek.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          `Wilt u deze plek? Zeg ja vóór ${until}.`,
          'Zegt u niets? Dan gaat de plek naar de volgende.',
        ],
        action: { label: 'Zeg ja of nee', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u op de wachtlijst stond.`,
      }
    case 'en':
      return {
        subject: `There is a place for you: ${sessionTitle}`,
        title: `There is a place for you, ${firstName}`,
        paragraphs: [
          `You were on the waiting list for ${sessionTitle}. Now there is a place.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          `Do you want this place? Say yes before ${until}.`,
          'Do you say nothing? Then the place goes to the next person.',
        ],
        action: { label: 'Say yes or no', url },
        footer: `You get this mail from ${libraryName} because you were on the waiting list.`,
      }
    case 'ar':
      return {
        subject: `يوجد مكان لك: ${isolated(sessionTitle)}`,
        title: `يوجد مكان لك يا ${isolated(firstName)}`,
        paragraphs: [
          `كنت في قائمة الانتظار لـ ${isolated(sessionTitle)}. الآن يوجد مكان.`,
          `متى: ${when}.`,
          `أين: ${isolated(place)}.`,
          `هل تريد هذا المكان؟ قل نعم قبل ${until}.`,
          'إذا لم تجب، يذهب المكان إلى من بعدك.',
        ],
        action: { label: 'قل نعم أو لا', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك كنت في قائمة الانتظار.`,
      }
  }
}
