import type { StaffLanguage } from '@loper/domain/languages'
import type { Mail } from './mail.ts'

/**
 * What the sender may hear, by the level that the person chose; the same rule as `senderView` of the domain. There is no
 * member for NOTHING: then no mail is sent. At STARTED_FINISHED every end is FINISHED, so none can be told from another.
 */
export type ReferralNews =
  | { level: 'STARTED_FINISHED'; news: 'STARTED' | 'FINISHED' }
  | {
      level: 'DETAILS'
      news: 'ACCEPTED' | 'REJECTED' | 'WAITLISTED' | 'STARTED' | 'COMPLETED' | 'FAILED' | 'EXPIRED' | 'CANCELLED'
    }

export type ReferralAnsweredSender = ReferralNews & { senderName: string; receiverName: string; url: string }

type Sentence = Record<ReferralNews['news'], (receiver: string) => string>

const sentences: Record<StaffLanguage, Sentence> = {
  nl: {
    STARTED: (receiver) => `Iemand die je doorverwees, is begonnen bij ${receiver}.`,
    FINISHED: (receiver) => `Een doorverwijzing van jou naar ${receiver} is klaar.`,
    ACCEPTED: (receiver) => `${receiver} nam een doorverwijzing van jou aan.`,
    REJECTED: (receiver) => `${receiver} kan een doorverwijzing van jou niet aannemen. Je kunt de vraag doorsturen.`,
    WAITLISTED: (receiver) => `${receiver} zette een doorverwijzing van jou op de wachtlijst.`,
    COMPLETED: (receiver) => `${receiver} rondde een doorverwijzing van jou af, met een resultaat.`,
    FAILED: (receiver) => `Een doorverwijzing van jou naar ${receiver} is gestopt.`,
    EXPIRED: (receiver) => `${receiver} gaf geen antwoord op een doorverwijzing. Je kunt de vraag doorsturen.`,
    CANCELLED: (receiver) => `${receiver} trok een doorverwijzing van jou in.`,
  },
  en: {
    STARTED: (receiver) => `Someone you referred has started at ${receiver}.`,
    FINISHED: (receiver) => `One of your referrals to ${receiver} has finished.`,
    ACCEPTED: (receiver) => `${receiver} accepted one of your referrals.`,
    REJECTED: (receiver) => `${receiver} cannot take one of your referrals. You can send it on.`,
    WAITLISTED: (receiver) => `${receiver} put one of your referrals on the waiting list.`,
    COMPLETED: (receiver) => `${receiver} completed one of your referrals, with a result.`,
    FAILED: (receiver) => `One of your referrals to ${receiver} has stopped.`,
    EXPIRED: (receiver) => `${receiver} did not answer one of your referrals. You can send it on.`,
    CANCELLED: (receiver) => `${receiver} cancelled one of your referrals.`,
  },
}

/** To the person who sent the referral. Names no job seeker: mail leaves the reach of consent and erasure. */
export function referralAnsweredSenderMail(language: StaffLanguage, input: ReferralAnsweredSender): Mail {
  const { senderName, receiverName, news, url } = input
  const sentence = sentences[language][news](receiverName)
  return language === 'nl'
    ? {
        subject: 'Nieuws over een doorverwijzing',
        title: `Dag ${senderName}, er is nieuws`,
        paragraphs: [sentence, 'In Loper zie je om wie het gaat. Je ziet wat de persoon met je wil delen.'],
        action: { label: 'Bekijk de doorverwijzing', url },
        footer: 'Je krijgt deze mail omdat de persoon dit goed vindt.',
      }
    : {
        subject: 'News about a referral',
        title: `Hello ${senderName}, there is news`,
        paragraphs: [
          sentence,
          'In Loper you can see who it is about. You see what the person wants to share with you.',
        ],
        action: { label: 'See the referral', url },
        footer: 'You get this mail because the person agreed to it.',
      }
}
