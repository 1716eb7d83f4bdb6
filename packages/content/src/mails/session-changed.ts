import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type SessionChanged = {
  firstName: string
  sessionTitle: string
  oldWhen: string
  when: string
  oldPlace: string
  place: string
  libraryName: string
  url: string
}

/** To everybody who is placed or waiting, when the time or the place of a session changes. */
export function sessionChangedMail(language: Language, input: SessionChanged): Mail {
  const { firstName, sessionTitle, oldWhen, when, oldPlace, place, libraryName, url } = input
  const timeMoved = oldWhen !== when
  const placeMoved = oldPlace !== place
  switch (language) {
    case 'nl':
      return {
        subject: `Let op, veranderd: ${sessionTitle}`,
        title: `Er is iets veranderd, ${firstName}`,
        paragraphs: [
          `U heeft zich aangemeld voor ${sessionTitle}.`,
          timeMoved ? `Nieuwe tijd: ${when}. Het was ${oldWhen}.` : `De tijd blijft: ${when}.`,
          placeMoved ? `Nieuwe plaats: ${place}. Het was ${oldPlace}.` : `De plaats blijft: ${place}.`,
          'Kunt u nog steeds? Dan hoeft u niets te doen. Kunt u niet? Meld u dan af.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `Please note, changed: ${sessionTitle}`,
        title: `Something has changed, ${firstName}`,
        paragraphs: [
          `You enrolled in ${sessionTitle}.`,
          timeMoved ? `New time: ${when}. It was ${oldWhen}.` : `The time stays: ${when}.`,
          placeMoved ? `New place: ${place}. It was ${oldPlace}.` : `The place stays: ${place}.`,
          'Can you still come? Then you do not need to do anything. If not, please let us know.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `انتبه، حدث تغيير: ${isolated(sessionTitle)}`,
        title: `تغير شيء يا ${isolated(firstName)}`,
        paragraphs: [
          `أنت مسجل في ${isolated(sessionTitle)}.`,
          timeMoved ? `الموعد الجديد: ${when}. كان: ${oldWhen}.` : `الموعد كما هو: ${when}.`,
          placeMoved
            ? `المكان الجديد: ${isolated(place)}. كان: ${isolated(oldPlace)}.`
            : `المكان كما هو: ${isolated(place)}.`,
          'هل ما زلت تستطيع الحضور؟ لا تحتاج إلى فعل أي شيء. لا تستطيع؟ ألغ تسجيلك.',
        ],
        action: { label: 'شاهد تسجيلك', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
