import type { Language } from '../names.ts'
import type { Mail } from './mail.ts'

export type SessionGoesOn = {
  firstName: string
  sessionTitle: string
  when: string
  place: string
  libraryName: string
  url: string
}

/** To whoever has a place, when a session with few people goes on. */
export function sessionGoesOnMail(language: Language, input: SessionGoesOn): Mail {
  const { firstName, sessionTitle, when, place, libraryName, url } = input
  return language === 'nl'
    ? {
        subject: `Het gaat door: ${sessionTitle}`,
        title: `Het gaat door, ${firstName}`,
        paragraphs: [
          `${sessionTitle} gaat door. U bent met een kleine groep.`,
          `Wanneer: ${when}.`,
          `Waar: ${place}.`,
          'Kent u iemand die ook mee wil? Er is nog plek.',
        ],
        action: { label: 'Bekijk uw aanmelding', url },
        footer: `U krijgt deze mail van ${libraryName}, omdat u zich heeft aangemeld.`,
      }
    : {
        subject: `It goes on: ${sessionTitle}`,
        title: `It goes on, ${firstName}`,
        paragraphs: [
          `${sessionTitle} goes on. You will be in a small group.`,
          `When: ${when}.`,
          `Where: ${place}.`,
          'Do you know someone who wants to join? There is still room.',
        ],
        action: { label: 'See your enrolment', url },
        footer: `You get this mail from ${libraryName} because you enrolled.`,
      }
}
