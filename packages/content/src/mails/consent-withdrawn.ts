import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type ConsentWithdrawn = { coordinatorName: string; url: string }

/** To the receiver, when a person has withdrawn their agreement. Does not say who: the receiver may no longer know. */
export function consentWithdrawnMail(language: StaffLanguage, input: ConsentWithdrawn): Mail {
  const { coordinatorName, url } = input
  return language === 'nl'
    ? {
        subject: 'Iemand trok de toestemming in',
        title: `Dag ${coordinatorName}, een doorverwijzing is gestopt`,
        paragraphs: [
          'Iemand die naar jullie was doorverwezen, wil dat niet meer.',
          'Loper heeft de gegevens voor jullie afgesloten. Je hoeft niets te doen.',
          'Heb je zelf iets opgeschreven buiten Loper? Gooi dat dan weg.',
        ],
        action: { label: 'Bekijk je doorverwijzingen', url },
        footer: 'De persoon hoeft niet te zeggen waarom. Vraag er ook niet naar.',
      }
    : {
        subject: 'Someone withdrew their agreement',
        title: `Hello ${coordinatorName}, a referral has stopped`,
        paragraphs: [
          'Someone who was referred to you no longer wants this.',
          'Loper has closed the data for you. You do not need to do anything.',
          'Did you write anything down outside Loper? Then please destroy it.',
        ],
        action: { label: 'See your referrals', url },
        footer: 'The person does not have to say why. Please do not ask.',
      }
}
