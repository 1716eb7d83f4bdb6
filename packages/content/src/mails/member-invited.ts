import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type MemberInvited = {
  inviterName: string
  organisationName: string
  /** The role in words, in the language of the mail: coördinator. */
  roleName: string
  url: string
}

/** To a colleague who has been given a role in an organisation. */
export function memberInvitedMail(language: StaffLanguage, input: MemberInvited): Mail {
  const { inviterName, organisationName, roleName, url } = input
  return language === 'nl'
    ? {
        subject: `${inviterName} nodigt je uit in Loper`,
        title: `Welkom bij ${organisationName} in Loper`,
        paragraphs: [
          `${inviterName} heeft je toegevoegd aan ${organisationName}. Je rol is ${roleName}.`,
          'In Loper werken bibliotheken en hun partners samen. Zo raakt niemand met een vraag de weg kwijt.',
          'Log in met dit mailadres. Een wachtwoord heb je niet nodig.',
        ],
        action: { label: 'Begin in Loper', url },
        footer: `Ken je ${inviterName} niet? Dan kun je deze mail weggooien.`,
      }
    : {
        subject: `${inviterName} invites you to Loper`,
        title: `Welcome to ${organisationName} in Loper`,
        paragraphs: [
          `${inviterName} added you to ${organisationName}. Your role is ${roleName}.`,
          'In Loper, libraries and their partners work together. So nobody with a question gets lost.',
          'Sign in with this mail address. You do not need a password.',
        ],
        action: { label: 'Start in Loper', url },
        footer: `Do you not know ${inviterName}? Then you can delete this mail.`,
      }
}
