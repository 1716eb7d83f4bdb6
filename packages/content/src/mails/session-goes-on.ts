import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type SessionGoesOn = {
  firstName: string
  sessionTitle: string
  when: string
  place: string
  libraryName: string
  url: string
}

/** To whoever has a place, when a session with few people goes on. */
export function sessionGoesOnMail(language: Language, input: SessionGoesOn): Mail {
  const { firstName, sessionTitle, when, place, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `Het gaat door: ${sessionTitle}`,
        title: `Het gaat door, ${firstName}`,
        paragraphs: [
          `${sessionTitle} gaat door. U bent met een kleine groep.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          'Kent u iemand die ook mee wil? Er is nog plek.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `It goes on: ${sessionTitle}`,
        title: `It goes on, ${firstName}`,
        paragraphs: [
          `${sessionTitle} goes on. You will be in a small group.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          'Do you know someone who wants to join? There is still room.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `اللقاء مستمر: ${isolated(sessionTitle)}`,
        title: `اللقاء مستمر يا ${isolated(firstName)}`,
        paragraphs: [
          `سيعقد ${isolated(sessionTitle)}. ستكون المجموعة صغيرة.`,
          `متى: ${when}.`,
          `أين: ${isolated(place)}.`,
          'هل تعرف شخصا يريد المشاركة أيضا؟ ما زالت هناك أماكن.',
        ],
        action: { label: 'شاهد تسجيلك', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
