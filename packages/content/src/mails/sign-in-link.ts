import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type SignInLink = { url: string; validMinutes: number }

/** To a member of staff who asked for a link to sign in. */
export function signInLinkMail(language: StaffLanguage, input: SignInLink): Mail {
  const { url, validMinutes } = input
  return language === 'nl'
    ? {
        subject: 'Je link om in te loggen bij Loper',
        title: 'Log in bij Loper',
        paragraphs: [
          `Klik op de knop. Op de pagina die opent, kies je nog een keer “Log in”. De link werkt één keer, en ${validMinutes} minuten lang.`,
          'Vroeg je hier niet om? Dan hoef je niets te doen.',
        ],
        action: { label: 'Log in', url },
        footer: 'Geef deze link aan niemand anders.',
      }
    : {
        subject: 'Your link to sign in to Loper',
        title: 'Sign in to Loper',
        paragraphs: [
          `Click the button. On the page that opens, choose “Log in” once more. The link works once, for ${validMinutes} minutes.`,
          'Did you not ask for this? Then you do not need to do anything.',
        ],
        action: { label: 'Sign in', url },
        footer: 'Do not give this link to anyone else.',
      }
}
