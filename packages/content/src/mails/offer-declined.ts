import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'
import type { OfferEnded } from './offer-expired.ts'

/** To somebody who did not want an offered place, and to whoever would have come along. */
export function offerDeclinedMail(language: Language, input: OfferEnded): Mail {
  const { firstName, sessionTitle, when, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `U komt niet: ${sessionTitle}`,
        title: `Bedankt voor uw antwoord, ${firstName}`,
        paragraphs: [
          `U komt niet naar ${sessionTitle}, op ${when}.`,
          'De plek gaat nu naar de volgende. U staat niet meer op de wachtlijst.',
        ],
        action: { label: 'Bekijk andere bijeenkomsten', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u op de wachtlijst stond.`,
      }
    case 'en':
      return {
        subject: `You are not coming: ${sessionTitle}`,
        title: `Thank you for your answer, ${firstName}`,
        paragraphs: [
          `You are not coming to ${sessionTitle}, on ${when}.`,
          'The place now goes to the next person. You are no longer on the waiting list.',
        ],
        action: { label: 'See other sessions', url },
        footer: `You get this mail from ${libraryName} because you were on the waiting list.`,
      }
    case 'ar':
      return {
        subject: `لن تحضر: ${isolated(sessionTitle)}`,
        title: `شكرا على جوابك يا ${isolated(firstName)}`,
        paragraphs: [
          `لن تحضر ${isolated(sessionTitle)}، ${when}.`,
          'يذهب المكان الآن إلى من بعدك. لم تعد في قائمة الانتظار.',
        ],
        action: { label: 'شاهد لقاءات أخرى', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك كنت في قائمة الانتظار.`,
      }
  }
}
