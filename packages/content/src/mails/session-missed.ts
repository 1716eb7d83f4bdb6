import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'
import type { AfterSession } from './session-thanks.ts'

/** To whoever had a place and was not ticked: no blame, and the library may have missed the tick. */
export function sessionMissedMail(
  language: Language,
  { firstName, sessionTitle, libraryName, url }: AfterSession,
): Mail {
  switch (language) {
    case 'nl':
      return {
        subject: `Misschien een andere keer: ${sessionTitle}`,
        title: `Misschien een andere keer, ${firstName}`,
        paragraphs: [
          `Wij zagen u niet bij ${sessionTitle}. Dat geeft niet.`,
          'Wilt u een andere keer komen? Op uw eigen pagina ziet u alles. U bent altijd welkom.',
          'Was u er wel? Dan hebben wij u niet aangevinkt. U hoeft niets te doen.',
        ],
        action: { label: 'Naar uw eigen pagina', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `Perhaps another time: ${sessionTitle}`,
        title: `Perhaps another time, ${firstName}`,
        paragraphs: [
          `We did not see you at ${sessionTitle}. That is all right.`,
          'Would you like to come another time? Your own page shows everything. You are always welcome.',
          'Were you there? Then we did not tick your name. You do not have to do anything.',
        ],
        action: { label: 'To your own page', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `ربما في مرة أخرى: ${isolated(sessionTitle)}`,
        title: `ربما في مرة أخرى يا ${isolated(firstName)}`,
        paragraphs: [
          `لم نرك في ${isolated(sessionTitle)}. لا بأس.`,
          'هل تريد أن تأتي في مرة أخرى؟ تجد كل شيء في صفحتك الخاصة. نرحب بك دائما.',
          'هل كنت حاضرا؟ إذن لم نضع علامة عند اسمك. لا حاجة لفعل أي شيء.',
        ],
        action: { label: 'إلى صفحتك الخاصة', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
