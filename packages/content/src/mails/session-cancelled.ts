import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type SessionCancelled = {
  firstName: string
  sessionTitle: string
  when: string
  libraryName: string
  /** Why, in the words of the library; a full sentence in the language of the library. */
  reason?: string
  /** The public list of sessions near the person. */
  url: string
}

/** To everybody who was placed or waiting, when the library cancels a session. */
export function sessionCancelledMail(language: Language, input: SessionCancelled): Mail {
  const { firstName, sessionTitle, when, libraryName, reason, url } = input
  const because = reason ? [reason] : []
  switch (language) {
    case 'nl':
      return {
        subject: `Gaat niet door: ${sessionTitle}, ${when}`,
        title: `De bijeenkomst gaat niet door, ${firstName}`,
        paragraphs: [
          `${sessionTitle} op ${when} gaat helaas niet door. Het spijt ons.`,
          ...because,
          'U hoeft niets te doen. Uw aanmelding is gestopt.',
          'Wilt u toch meedoen? Kies dan een andere dag.',
        ],
        action: { label: 'Kies een andere dag', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich had aangemeld.`,
      }
    case 'en':
      return {
        subject: `Cancelled: ${sessionTitle}, ${when}`,
        title: `The session is cancelled, ${firstName}`,
        paragraphs: [
          `Sadly, ${sessionTitle} on ${when} is cancelled. We are sorry.`,
          ...because,
          'You do not need to do anything. Your enrolment has ended.',
          'Do you still want to join? Then choose another day.',
        ],
        action: { label: 'Choose another day', url },
        footer: `You get this mail from ${libraryName} because you had enrolled.`,
      }
    case 'ar':
      return {
        subject: `أُلغي: ${isolated(sessionTitle)}، ${when}`,
        title: `أُلغي اللقاء يا ${isolated(firstName)}`,
        paragraphs: [
          `للأسف أُلغي لقاء ${isolated(sessionTitle)} يوم ${when}. نعتذر لك.`,
          ...because.map(isolated),
          'لا تحتاج إلى فعل أي شيء. توقف تسجيلك.',
          'هل ما زلت تريد المشاركة؟ إذن اختر يوما آخر.',
        ],
        action: { label: 'اختر يوما آخر', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك كنت مسجلا.`,
      }
  }
}
