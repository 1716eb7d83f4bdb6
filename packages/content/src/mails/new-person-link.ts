import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type NewPersonLink = { firstName: string; url: string; validDays: number }

/** To a person who asked for a new link, because the old one was used up or lost. */
export function newPersonLinkMail(language: Language, input: NewPersonLink): Mail {
  const { firstName, url, validDays } = input
  switch (language) {
    case 'nl':
      return {
        subject: 'Uw nieuwe link',
        title: `Dag ${firstName}, hier is uw nieuwe link`,
        paragraphs: [
          'U vroeg om een nieuwe link. Met de knop opent u uw eigen pagina.',
          `De link werkt ${validDays} dagen. De oude link werkt niet meer.`,
          'Vroeg u hier niet om? Gooi deze mail dan weg.',
        ],
        action: { label: 'Open uw pagina', url },
        footer: 'De link is alleen voor u. Stuur deze mail niet door.',
      }
    case 'en':
      return {
        subject: 'Your new link',
        title: `Hello ${firstName}, here is your new link`,
        paragraphs: [
          'You asked for a new link. The button opens your own page.',
          `The link works for ${validDays} days. The old link no longer works.`,
          'Did you not ask for this? Then delete this mail.',
        ],
        action: { label: 'Open your page', url },
        footer: 'The link is only for you. Do not forward this mail.',
      }
    case 'ar':
      return {
        subject: 'رابطك الجديد',
        title: `مرحبا ${isolated(firstName)}، هذا رابطك الجديد`,
        paragraphs: [
          'طلبت رابطا جديدا. بهذا الزر تفتح صفحتك الخاصة.',
          `مدة عمل الرابط بالأيام: ${validDays}. الرابط القديم لم يعد يعمل.`,
          'لم تطلب هذا؟ إذن احذف هذه الرسالة.',
        ],
        action: { label: 'افتح صفحتك', url },
        footer: 'هذا الرابط لك وحدك. لا ترسل هذه الرسالة إلى أحد.',
      }
  }
}
