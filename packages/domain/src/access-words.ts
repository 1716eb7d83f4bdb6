import type { Language } from './languages.ts'

type Sentence = Readonly<Record<Language, string>>

/** What was done with a person's record and what for, as that person reads it. `what` follows a name: "Sanne: vroeg …". */
export const accessWords = {
  'referral.requested': { nl: 'gaf uw vraag door', en: 'passed on your question' },
  'referral.read': { nl: 'las uw vraag', en: 'read your question' },
  'referral.accepted': { nl: 'nam uw vraag aan', en: 'accepted your question' },
  'referral.rejected': { nl: 'kon u niet helpen', en: 'could not help you' },
  'referral.waitlisted': { nl: 'zette uw vraag op de wachtlijst', en: 'put your question on the waiting list' },
  'referral.started': { nl: 'schreef op dat u begonnen bent', en: 'noted that you have started' },
  'referral.completed': { nl: 'schreef op dat u klaar bent', en: 'noted that you have finished' },
  'referral.failed': { nl: 'schreef op dat het is gestopt', en: 'noted that it has stopped' },
  'referral.cancelled': { nl: 'trok de vraag in', en: 'took back the question' },
  'referral.in-error': { nl: 'haalde een vergissing weg', en: 'removed a mistake' },
  'referral.sent-on': { nl: 'stuurde uw vraag door', en: 'sent your question on' },
  'referral.withdrawn': { nl: 'stopte de toestemming', en: 'stopped the agreement' },
  'feedback.changed': { nl: 'koos wat de verwijzer hoort', en: 'chose what the sender hears' },
  'enrolment.made': { nl: 'schreef u in voor een bijeenkomst', en: 'enrolled you in a session' },
  'enrolment.waiting': { nl: 'zette u op een wachtlijst', en: 'put you on a waiting list' },
  'offer.taken': { nl: 'nam de plek die voor u vrij was', en: 'took the place that was offered to you' },
  'offer.declined': {
    nl: 'gaf de plek die voor u vrij was door',
    en: 'left the place that was offered to you to the next',
  },
  'enrolment.cancelled': { nl: 'schreef u uit voor een bijeenkomst', en: 'signed you off from a session' },
  'me.exported': { nl: 'haalde de gegevens op', en: 'downloaded the data' },
  'purpose.help': { nl: 'om u verder te helpen', en: 'to help you on' },
  'purpose.follow': { nl: 'om te volgen hoe het gaat', en: 'to follow how it goes' },
  'purpose.own': { nl: 'eigen keuze', en: 'own choice' },
} as const satisfies Record<string, Sentence>

export type AccessKey = keyof typeof accessWords

/** The words of a line in a language; a line that was written in words stays as it is. */
export function accessWord(key: string, language: Language): string {
  return Object.hasOwn(accessWords, key) ? accessWords[key as AccessKey][language] : key
}
