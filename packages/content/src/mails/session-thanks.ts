import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type AfterSession = { firstName: string; sessionTitle: string; libraryName: string; url: string }

/** The e-learning about the same topic, in the language of the mail. */
type Learning = { title: string; minutes: number; url: string }

/** What somebody can do alone with the same topic; `learning` is null for a topic without an e-learning. */
function learnOn(language: Language, learning: Learning | null): Pick<Mail, 'further'> {
  if (!learning) return {}
  const { title, minutes, url } = learning
  const words = {
    nl: {
      text: `Wilt u thuis verder oefenen? Dat kan op uw telefoon, in ongeveer ${minutes} minuten. Het is gratis, zonder account.`,
      label: `Oefen zelf: ${title}`,
    },
    en: {
      text: `Would you like to practise more at home? You can, on your phone, in about ${minutes} minutes. It is free, without an account.`,
      label: `Practise yourself: ${title}`,
    },
    ar: {
      text: `هل تريد أن تتدرب أكثر في البيت؟ يمكنك ذلك على هاتفك في نحو ${minutes} دقيقة. مجانا وبدون حساب.`,
      label: `تدرب بنفسك: ${isolated(title)}`,
    },
  }
  return { further: { ...words[language], url } }
}

/** To whoever came, once the session is over. */
export function sessionThanksMail(language: Language, after: AfterSession & { learning: Learning | null }): Mail {
  return { ...thanks(language, after), ...learnOn(language, after.learning) }
}

function thanks(language: Language, { firstName, sessionTitle, libraryName, url }: AfterSession): Mail {
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
