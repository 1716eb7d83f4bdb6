import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type AfterSession = { firstName: string; sessionTitle: string; libraryName: string; url: string }

/** To whoever came, once the session is over. */
export function sessionThanksMail(
  language: Language,
  { firstName, sessionTitle, libraryName, url }: AfterSession,
): Mail {
  switch (language) {
    case 'nl':
      return {
        subject: `Fijn dat u er was: ${sessionTitle}`,
        title: `Dank u wel, ${firstName}`,
        paragraphs: [
          `Fijn dat u er was bij ${sessionTitle}.`,
          'Hoe vond u het? Het zijn drie korte vragen. Wij weten niet wat u invult.',
          'Wilt u de anderen nog eens zien? Dat kunt u daar ook zeggen.',
        ],
        action: { label: 'Zeg hoe het was', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u er was.`,
      }
    case 'en':
      return {
        subject: `Good that you came: ${sessionTitle}`,
        title: `Thank you, ${firstName}`,
        paragraphs: [
          `It was good to have you at ${sessionTitle}.`,
          'What did you think? There are three short questions. We do not know what you answer.',
          'Would you like to see the others again? You can say so there too.',
        ],
        action: { label: 'Say how it was', url },
        footer: `You get this mail from ${libraryName} because you were there.`,
      }
    case 'ar':
      return {
        subject: `سعدنا بحضورك: ${isolated(sessionTitle)}`,
        title: `شكرا لك يا ${isolated(firstName)}`,
        paragraphs: [
          `سعدنا بحضورك في ${isolated(sessionTitle)}.`,
          'كيف كان اللقاء؟ هي ثلاثة أسئلة قصيرة. نحن لا نعرف بماذا تجيب.',
          'هل تريد أن ترى الآخرين من جديد؟ يمكنك أن تقول ذلك هناك أيضا.',
        ],
        action: { label: 'قل كيف كان', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك حضرت.`,
      }
  }
}
