import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type EnrolmentMovedUp = {
  firstName: string
  sessionTitle: string
  when: string
  place: string
  libraryName: string
  url: string
}

/** To the first person on the waiting list, when a place has become theirs. */
export function enrolmentMovedUpMail(language: Language, input: EnrolmentMovedUp): Mail {
  const { firstName, sessionTitle, when, place, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `Er is plek voor u: ${sessionTitle}`,
        title: `Goed nieuws, ${firstName}`,
        paragraphs: [
          `Er kwam een plek vrij bij ${sessionTitle}. Die plek is nu van u.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          'Kunt u niet meer? Meld u dan af. Dan gaat de plek naar de volgende.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u op de wachtlijst stond.`,
      }
    case 'en':
      return {
        subject: `There is a place for you: ${sessionTitle}`,
        title: `Good news, ${firstName}`,
        paragraphs: [
          `A place became free at ${sessionTitle}. It is yours now.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          'Can you no longer come? Please let us know. Then the next person gets the place.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you were on the waiting list.`,
      }
    case 'ar':
      return {
        subject: `يوجد مكان لك: ${isolated(sessionTitle)}`,
        title: `خبر سار يا ${isolated(firstName)}`,
        paragraphs: [
          `أصبح مكان متاحا في ${isolated(sessionTitle)}. هذا المكان لك الآن.`,
          `متى: ${when}.`,
          `أين: ${isolated(place)}.`,
          'لم تعد تستطيع الحضور؟ ألغ تسجيلك، فيذهب المكان إلى من بعدك.',
        ],
        action: { label: 'شاهد تسجيلك', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك كنت في قائمة الانتظار.`,
      }
  }
}
