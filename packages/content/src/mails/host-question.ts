import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type HostQuestion = {
  name: string
  sessionTitle: string
  when: string
  placed: number
  minimum: number
  url: string
}

/** To the host and the coordinators, two days before a session with too few people. */
export function hostQuestionMail(
  language: StaffLanguage,
  { name, sessionTitle, when, placed, minimum, url }: HostQuestion,
): Mail {
  return language === 'nl'
    ? {
        subject: `Gaat het door? ${sessionTitle}`,
        title: `Gaat dit door, ${name}?`,
        paragraphs: [
          `${sessionTitle} is op ${when}.`,
          `Aangemeld: ${placed}. Jullie minimum is ${minimum}.`,
          'Laat het doorgaan, of zeg het af. Iedereen hoort het meteen.',
        ],
        action: { label: 'Kies wat er gebeurt', url },
        footer: 'Je krijgt deze mail omdat je gastheer of coördinator bent.',
      }
    : {
        subject: `Does it go on? ${sessionTitle}`,
        title: `Does this go on, ${name}?`,
        paragraphs: [
          `${sessionTitle} is on ${when}.`,
          `Enrolled: ${placed}. Your minimum is ${minimum}.`,
          'Let it go on, or cancel it. Everybody hears at once.',
        ],
        action: { label: 'Choose what happens', url },
        footer: 'You get this mail because you are a host or a coordinator.',
      }
}
