import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type AlreadyEnrolled = {
  firstName: string
  sessionTitle: string
  when: string
  libraryName: string
  url: string
}

/** To a person whose address was filled in again for a session that they are enrolled in already. */
export function alreadyEnrolledMail(language: Language, input: AlreadyEnrolled): Mail {
  const { firstName, sessionTitle, when, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `U was al aangemeld: ${sessionTitle}`,
        title: `U was al aangemeld, ${firstName}`,
        paragraphs: [
          `Uw e-mailadres is nog een keer ingevuld voor ${sessionTitle} op ${when}.`,
          'U was al aangemeld. U hoeft niets te doen.',
          'Wilt u iets veranderen of u afmelden? Doe dat alleen met deze knop.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `You were enrolled already: ${sessionTitle}`,
        title: `You were enrolled already, ${firstName}`,
        paragraphs: [
          `Your e-mail address was filled in again for ${sessionTitle} on ${when}.`,
          'You were enrolled already. You do not need to do anything.',
          'Do you want to change something or sign off? Use only this button.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `كنت مسجلا من قبل: ${isolated(sessionTitle)}`,
        title: `كنت مسجلا من قبل يا ${isolated(firstName)}`,
        paragraphs: [
          `كُتب بريدك الإلكتروني مرة أخرى للتسجيل في ${isolated(sessionTitle)} يوم ${when}.`,
          'كنت مسجلا من قبل. لا تحتاج إلى فعل أي شيء.',
          'هل تريد تغيير شيء أو إلغاء تسجيلك؟ استخدم هذا الزر فقط.',
        ],
        action: { label: 'شاهد تسجيلك', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
