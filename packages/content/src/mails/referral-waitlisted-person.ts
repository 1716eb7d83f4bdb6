import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type ReferralWaitlistedPerson = { firstName: string; libraryName: string; url: string }

/** To the person, when the library helps them later because there is no place yet. */
export function referralWaitlistedPersonMail(language: Language, input: ReferralWaitlistedPerson): Mail {
  const { firstName, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: 'U staat op de wachtlijst',
        title: `Nog even geduld, ${firstName}`,
        paragraphs: [
          `${libraryName} heeft uw vraag gelezen. Er is daar nu nog geen plek.`,
          'U staat op de wachtlijst. U hoort het zodra er plek is.',
          'Wilt u niet wachten? Op uw eigen pagina kunt u stoppen.',
        ],
        action: { label: 'Bekijk uw vraag', url },
        footer: 'De link is alleen voor u. Stuur deze mail niet door.',
      }
    case 'en':
      return {
        subject: 'You are on the waiting list',
        title: `A little patience, ${firstName}`,
        paragraphs: [
          `${libraryName} has read your question. There is no place at the moment.`,
          'You are on the waiting list. You will hear as soon as there is a place.',
          'Do you not want to wait? You can stop on your own page.',
        ],
        action: { label: 'See your question', url },
        footer: 'The link is only for you. Do not forward this mail.',
      }
    case 'ar':
      return {
        subject: 'أنت في قائمة الانتظار',
        title: `قليلا من الصبر يا ${isolated(firstName)}`,
        paragraphs: [
          `قرأت ${isolated(libraryName)} سؤالك. لا يوجد مكان هناك الآن.`,
          'أنت في قائمة الانتظار. نخبرك فور وجود مكان.',
          'ألا تريد الانتظار؟ يمكنك أن توقف سؤالك في صفحتك الخاصة.',
        ],
        action: { label: 'شاهد سؤالك', url },
        footer: 'هذا الرابط لك وحدك. لا ترسل هذه الرسالة إلى أحد.',
      }
  }
}
