import { type Language, staffLanguageOf } from '@loper/domain/languages'
import { rejectionReasons } from '@loper/domain/referral-states'
import { alreadyEnrolledMail } from './already-enrolled.ts'
import { consentWithdrawnMail } from './consent-withdrawn.ts'
import { enrolmentCancelledMail } from './enrolment-cancelled.ts'
import { enrolmentConfirmedMail } from './enrolment-confirmed.ts'
import { enrolmentOfferedMail } from './enrolment-offered.ts'
import { enrolmentWaitingMail } from './enrolment-waiting.ts'
import { folderMail } from './folder.ts'
import { hostQuestionMail } from './host-question.ts'
import type { Mail } from './mail.ts'
import { memberInvitedMail } from './member-invited.ts'
import { newPersonLinkMail } from './new-person-link.ts'
import { offerDeclinedMail } from './offer-declined.ts'
import { offerExpiredMail } from './offer-expired.ts'
import { pilotClosedMail } from './pilot-closed.ts'
import { placedInSessionMail } from './placed-in-session.ts'
import { referralAcceptedPersonMail } from './referral-accepted-person.ts'
import { referralAnsweredSenderMail } from './referral-answered-sender.ts'
import { referralCancelledReceiverMail } from './referral-cancelled-receiver.ts'
import { referralRejectedPersonMail } from './referral-rejected-person.ts'
import { referralRequestedMail } from './referral-requested.ts'
import { referralToPersonMail } from './referral-to-person.ts'
import { referralWaitlistedPersonMail } from './referral-waitlisted-person.ts'
import { sessionCancelledMail } from './session-cancelled.ts'
import { sessionChangedMail } from './session-changed.ts'
import { sessionGoesOnMail } from './session-goes-on.ts'
import { sessionMissedMail } from './session-missed.ts'
import { sessionReminderMail } from './session-reminder.ts'
import { sessionThanksMail } from './session-thanks.ts'
import { signInLinkMail } from './sign-in-link.ts'

const url = 'https://loper.example/mijn/voorbeeld'
const person = { firstName: 'Joris', libraryName: 'De Vlietstreek', url }
const session = { ...person, sessionTitle: 'Taalmiddag', when: 'woensdag 4 maart, 13.30 uur', place: 'De Vlietstreek' }
const answered = { senderName: 'Sanne', receiverName: 'De Vlietstreek', url }

function examples(language: Language): Mail[] {
  const staffLanguage = staffLanguageOf(language)
  return [
    enrolmentConfirmedMail(language, session),
    enrolmentWaitingMail(language, { ...session, position: 3 }),
    enrolmentOfferedMail(language, { ...session, until: 'dinsdag 3 maart, 14.00 uur' }),
    offerExpiredMail(language, session),
    offerDeclinedMail(language, session),
    sessionReminderMail(language, { ...session, reminder: 'WEEK' }),
    sessionReminderMail(language, { ...session, reminder: 'DAY' }),
    sessionGoesOnMail(language, session),
    sessionThanksMail(language, { ...session, learning: { title: 'CV', minutes: 20, url } }),
    sessionThanksMail(language, { ...session, learning: null }),
    sessionMissedMail(language, session),
    hostQuestionMail(staffLanguage, { ...session, name: 'Hans', placed: 2, minimum: 4 }),
    enrolmentCancelledMail(language, session),
    alreadyEnrolledMail(language, session),
    sessionCancelledMail(language, { ...session, reason: 'De gastheer is ziek.' }),
    sessionChangedMail(language, { ...session, oldWhen: 'dinsdag 3 maart, 14.00 uur', oldPlace: session.place }),
    folderMail(language, { url, code: '123 456' }),
    referralToPersonMail(language, { ...person, senderName: 'Randstad' }),
    referralRequestedMail(staffLanguage, { coordinatorName: 'Joke', senderName: 'Randstad', url }),
    referralAcceptedPersonMail(language, person),
    referralWaitlistedPersonMail(language, person),
    referralCancelledReceiverMail(staffLanguage, { coordinatorName: 'Joke', senderName: 'Randstad', url }),
    ...rejectionReasons.map((reason) => referralRejectedPersonMail(language, { ...person, reason })),
    referralAnsweredSenderMail(staffLanguage, { ...answered, level: 'STARTED_FINISHED', news: 'STARTED' }),
    referralAnsweredSenderMail(staffLanguage, { ...answered, level: 'DETAILS', news: 'REJECTED' }),
    placedInSessionMail(language, session),
    consentWithdrawnMail(staffLanguage, { coordinatorName: 'Joke', url }),
    signInLinkMail(staffLanguage, { url, validMinutes: 15 }),
    memberInvitedMail(staffLanguage, {
      inviterName: 'Joke',
      organisationName: 'De Vlietstreek',
      roleName: staffLanguage === 'nl' ? 'gastheer' : 'host',
      url,
    }),
    newPersonLinkMail(language, { ...person, validDays: 30 }),
    pilotClosedMail(staffLanguage, {
      recipientName: 'Sanne',
      pilotTitle: 'Flexwerkers en taal',
      partnershipTitle: 'Randstad en De Vlietstreek',
      decision: 'ADAPT',
      url,
    }),
  ]
}

/** Every mail with invented values, to look at and to test. */
export const mailExamples: Record<Language, Mail[]> = {
  nl: examples('nl'),
  en: examples('en'),
  ar: examples('ar'),
}
