import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type EnrolmentConfirmed = {
  firstName: string
  sessionTitle: string
  /** In words, in the language of the mail: dinsdag 3 maart, 14.00 uur. */
  when: string
  /** Branch and room, or the word for online. */
  place: string
  libraryName: string
  url: string
}

/** To the person, right after enrolling in a session with room. */
export function enrolmentConfirmedMail(language: Language, input: EnrolmentConfirmed): Mail {
  const { firstName, sessionTitle, when, place, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `U doet mee: ${sessionTitle}`,
        title: `U doet mee, ${firstName}`,
        paragraphs: [
          `Wij zien u graag bij ${sessionTitle}.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          'Kunt u toch niet? Meld u dan af. Zo kan iemand anders mee.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `You are coming: ${sessionTitle}`,
        title: `You are coming, ${firstName}`,
        paragraphs: [
          `We look forward to seeing you at ${sessionTitle}.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          'Can you not come after all? Please let us know. Then someone else can join.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `أنت مشارك: ${isolated(sessionTitle)}`,
        title: `أنت مشارك يا ${isolated(firstName)}`,
        paragraphs: [
          `يسرنا أن نراك في ${isolated(sessionTitle)}.`,
          `متى: ${when}.`,
          `أين: ${isolated(place)}.`,
          'ألا تستطيع الحضور؟ ألغ تسجيلك، فيأخذ شخص آخر مكانك.',
        ],
        action: { label: 'شاهد تسجيلك', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
