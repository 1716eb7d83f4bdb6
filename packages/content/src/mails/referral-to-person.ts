import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type ReferralToPerson = { firstName: string; senderName: string; libraryName: string; url: string }

/** To the person, as soon as a request about them has been sent; says nothing about the subject of the question. */
export function referralToPersonMail(language: Language, input: ReferralToPerson): Mail {
  const { firstName, senderName, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `Uw vraag ligt bij ${libraryName}`,
        title: `Dag ${firstName}, uw vraag is verstuurd`,
        paragraphs: [
          `U vroeg ${senderName} om uw vraag door te geven. Die ligt nu bij ${libraryName}.`,
          'Meestal hoort u binnen zeven dagen iets.',
          'Met de knop ziet u wat er gebeurt, en wie uw gegevens ziet.',
          'Wilt u het toch niet? Daar kunt u het ook stoppen.',
        ],
        action: { label: 'Bekijk uw vraag', url },
        footer: 'De link is alleen voor u. Stuur deze mail niet door.',
      }
    case 'en':
      return {
        subject: `Your question is with ${libraryName}`,
        title: `Hello ${firstName}, your question has been sent`,
        paragraphs: [
          `You asked ${senderName} to pass on your question. It is with ${libraryName} now.`,
          'You will usually hear something within seven days.',
          'The button shows you what happens, and who sees your data.',
          'Have you changed your mind? You can stop it there too.',
        ],
        action: { label: 'See your question', url },
        footer: 'The link is only for you. Do not forward this mail.',
      }
    case 'ar':
      return {
        subject: `سؤالك الآن لدى ${isolated(libraryName)}`,
        title: `مرحبا ${isolated(firstName)}، أُرسل سؤالك`,
        paragraphs: [
          `طلبت من ${isolated(senderName)} أن توصل سؤالك. هو الآن لدى ${isolated(libraryName)}.`,
          'عادة تعرف الإجابة خلال سبعة أيام.',
          'بهذا الزر ترى ماذا يحدث، ومن يرى بياناتك.',
          'هل غيرت رأيك؟ يمكنك أن توقف السؤال هناك أيضا.',
        ],
        action: { label: 'شاهد سؤالك', url },
        footer: 'هذا الرابط لك وحدك. لا ترسل هذه الرسالة إلى أحد.',
      }
  }
}
