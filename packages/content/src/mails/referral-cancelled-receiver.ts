import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

export type ReferralCancelledReceiver = { coordinatorName: string; senderName: string; url: string }

/** To the receiver's coordinators, when the sender took a referral back. Says nothing about the person. */
export function referralCancelledReceiverMail(language: StaffLanguage, input: ReferralCancelledReceiver): Mail {
  const { coordinatorName, senderName, url } = input
  return language === 'nl'
    ? {
        subject: 'Een doorverwijzing is ingetrokken',
        title: `Dag ${coordinatorName}, een doorverwijzing is ingetrokken`,
        paragraphs: [
          `${senderName} trok een doorverwijzing naar jullie in.`,
          'Je hoeft niets meer te doen. Bel of mail de persoon niet meer hierover.',
        ],
        action: { label: 'Bekijk de doorverwijzing', url },
        footer: 'Je krijgt deze mail omdat je doorverwijzingen ontvangt voor je bibliotheek.',
      }
    : {
        subject: 'A referral has been taken back',
        title: `Hello ${coordinatorName}, a referral has been taken back`,
        paragraphs: [
          `${senderName} took back a referral to you.`,
          'There is nothing more to do. Please do not call or mail the person about it.',
        ],
        action: { label: 'See the referral', url },
        footer: 'You get this mail because you receive referrals for your library.',
      }
}
