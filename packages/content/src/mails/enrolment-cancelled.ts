import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type EnrolmentCancelled = {
  firstName: string
  sessionTitle: string
  when: string
  libraryName: string
  /** The public list of sessions. */
  url: string
}

/** To the person, after they cancelled or left the waiting list. */
export function enrolmentCancelledMail(language: Language, input: EnrolmentCancelled): Mail {
  const { firstName, sessionTitle, when, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `U bent afgemeld: ${sessionTitle}`,
        title: `U bent afgemeld, ${firstName}`,
        paragraphs: [
          `U komt niet naar ${sessionTitle} op ${when}.`,
          'Bedankt dat u het liet weten. Een ander kan nu uw plek krijgen.',
          'Wilt u een andere keer meedoen? U bent altijd welkom.',
        ],
        action: { label: 'Kies een andere bijeenkomst', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich had aangemeld.`,
      }
    case 'en':
      return {
        subject: `You are signed off: ${sessionTitle}`,
        title: `You are signed off, ${firstName}`,
        paragraphs: [
          `You are not coming to ${sessionTitle} on ${when}.`,
          'Thank you for letting us know. Someone else can have your place now.',
          'Do you want to join another time? You are always welcome.',
        ],
        action: { label: 'Choose another session', url },
        footer: `You get this mail from ${libraryName} because you had enrolled.`,
      }
    case 'ar':
      return {
        subject: `أُلغي تسجيلك: ${isolated(sessionTitle)}`,
        title: `أُلغي تسجيلك يا ${isolated(firstName)}`,
        paragraphs: [
          `لن تحضر ${isolated(sessionTitle)} يوم ${when}.`,
          'شكرا لأنك أخبرتنا. يمكن لشخص آخر أن يأخذ مكانك الآن.',
          'هل تريد المشاركة في مرة أخرى؟ أهلا بك دائما.',
        ],
        action: { label: 'اختر لقاء آخر', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك كنت مسجلا.`,
      }
  }
}
