import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type ReferralRequested = { coordinatorName: string; senderName: string; url: string }

/** To the coordinators of the receiver. Holds nothing about the person: mail leaves the reach of consent and erasure. */
export function referralRequestedMail(language: StaffLanguage, input: ReferralRequested): Mail {
  const { coordinatorName, senderName, url } = input
  return language === 'nl'
    ? {
        subject: 'Er wacht een doorverwijzing op je',
        title: `Dag ${coordinatorName}, er wacht een vraag`,
        paragraphs: [
          `${senderName} vraagt of jullie iemand verder willen helpen.`,
          'Om wie het gaat, zie je alleen in Loper.',
          'Geef binnen zeven dagen antwoord. De persoon hoort dan meteen hoe het verdergaat.',
        ],
        action: { label: 'Bekijk de doorverwijzing', url },
        footer: 'Je krijgt deze mail omdat je doorverwijzingen ontvangt voor je bibliotheek.',
      }
    : {
        subject: 'A referral is waiting for you',
        title: `Hello ${coordinatorName}, a question is waiting`,
        paragraphs: [
          `${senderName} asks if you can help someone.`,
          'You can see who it is about in Loper only.',
          'Please answer within seven days. The person then hears at once what happens next.',
        ],
        action: { label: 'See the referral', url },
        footer: 'You get this mail because you receive referrals for your library.',
      }
}
