import type { Language } from '@loper/domain/languages'
import { isolated } from '../isolated.ts'
import type { Mail } from './mail.ts'

export type EnrolmentWaiting = {
  firstName: string
  sessionTitle: string
  when: string
  /** 1 is first in line. */
  position: number
  libraryName: string
  url: string
}

/** To the person, after enrolling in a full session. */
export function enrolmentWaitingMail(language: Language, input: EnrolmentWaiting): Mail {
  const { firstName, sessionTitle, when, position, libraryName, url } = input
  switch (language) {
    case 'nl':
      return {
        subject: `U staat op de wachtlijst: ${sessionTitle}`,
        title: `U bent nummer ${position}, ${firstName}`,
        paragraphs: [
          `${sessionTitle} is nu vol. Het is op ${when}.`,
          `U staat op de wachtlijst. U bent nummer ${position}.`,
          'Komt er een plek vrij voor u? Dan krijgt u meteen een mail.',
          'U hoeft nu niets te doen.',
        ],
        action: { label: 'Bekijk uw plaats op de lijst', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    case 'en':
      return {
        subject: `You are on the waiting list: ${sessionTitle}`,
        title: `You are number ${position}, ${firstName}`,
        paragraphs: [
          `${sessionTitle} is full now. It is on ${when}.`,
          `You are on the waiting list. You are number ${position}.`,
          'Is there a place for you? Then you get a mail at once.',
          'You do not need to do anything now.',
        ],
        action: { label: 'See your place on the list', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
    case 'ar':
      return {
        subject: `أنت في قائمة الانتظار: ${isolated(sessionTitle)}`,
        title: `رقمك هو ${position} يا ${isolated(firstName)}`,
        paragraphs: [
          `لا توجد الآن أماكن في ${isolated(sessionTitle)}. اللقاء يوم ${when}.`,
          `أنت في قائمة الانتظار. رقمك هو ${position}.`,
          'هل أصبح مكان متاحا لك؟ عندئذ تصلك رسالة فورا.',
          'لا تحتاج إلى فعل أي شيء الآن.',
        ],
        action: { label: 'شاهد مكانك في القائمة', url },
        footer: `تصلك هذه الرسالة من ${isolated(libraryName)} لأنك سجلت.`,
      }
  }
}
