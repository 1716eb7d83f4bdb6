import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type OfferEnded = { firstName: string; sessionTitle: string; when: string; libraryName: string; url: string }

/** To somebody who did not answer an offered place in time. */
export function offerExpiredMail(language: Language, input: OfferEnded): Mail {
  const { firstName, sessionTitle, when, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `Uw plek ging naar iemand anders: ${sessionTitle}`,
        title: `De tijd is voorbij, ${firstName}`,
        paragraphs: [
          `Er was plek voor u bij ${sessionTitle}, op ${when}.`,
          'Wij hoorden niets van u. Daarom gaat de plek naar de volgende.',
          'Wilt u toch nog meedoen? Meld u dan opnieuw aan.',
        ],
        action: { label: 'Meld u opnieuw aan', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u op de wachtlijst stond.`,
      }
    case 'en':
      return {
        subject: `Your place went to someone else: ${sessionTitle}`,
        title: `The time is over, ${firstName}`,
        paragraphs: [
          `There was a place for you at ${sessionTitle}, on ${when}.`,
          'We did not hear from you. So the place goes to the next person.',
          'Do you still want to join? Then enrol again.',
        ],
        action: { label: 'Enrol again', url },
        footer: `You get this mail from ${libraryName} because you were on the waiting list.`,
      }
    case 'ar':
      return {
        subject: `ذهب مكانك إلى شخص آخر: ${isolated(sessionTitle)}`,
        title: `انتهى الوقت يا ${isolated(firstName)}`,
        paragraphs: [
          `كان لك مكان في ${isolated(sessionTitle)}، ${when}.`,
          'لم يصلنا جواب منك. لذلك يذهب المكان إلى من بعدك.',
          'هل ما زلت تريد المشاركة؟ سجل مرة أخرى.',
        ],
        action: { label: 'سجل مرة أخرى', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك كنت في قائمة الانتظار.`,
      }
  }
}
