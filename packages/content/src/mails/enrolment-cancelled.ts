import type { Language } from '../names.ts'
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
  return language === 'nl'
    ? {
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
    : {
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
}
