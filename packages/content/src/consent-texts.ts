import type { Language } from '@loper/domain/languages'
import type { FeedbackLevel } from '@loper/domain/sender-view'
import { arabicEnrolmentConsent, arabicFeedbackChoice, arabicReferralConsent } from './consent-texts-ar.ts'

/** The parties that a consent text names. */
export type ReferralParties = {
  senderName: string
  receiverName: string
  serviceTitle: string
  /** What the person chose to leave out is said to be left out; all three are shared when this is not given. */
  shares?: { language: boolean; municipality: boolean; question: boolean }
}
export type EnrolmentParties = { receiverName: string; serviceTitle: string }

/** What a person reads before saying yes: the words on the screen, kept by `version` as evidence. */
export type ConsentText = {
  version: string
  title: string
  sharedHeading: string
  shared: string[]
  notSharedHeading: string
  notShared: string[]
  withWhom: string
  purpose: string
  control: string
  howToStop: string
  agree: string
}

type ConsentVersion<Parties> = {
  version: string
  text: Record<Language, (parties: Parties) => Omit<ConsentText, 'version'>>
}

const everything = { language: true, municipality: true, question: true }

/**
 * A version never changes once people have agreed to it: other words are a new entry at the front of the list,
 * and the old one stays for those who agreed to it.
 */
const referralVersions: [ConsentVersion<ReferralParties>, ...ConsentVersion<ReferralParties>[]] = [
  {
    version: 'referral-1',
    text: {
      nl: ({ senderName, receiverName, serviceTitle, shares = everything }) => ({
        title: 'Mogen wij uw vraag doorgeven?',
        sharedHeading: `Dit krijgt ${receiverName}`,
        shared: [
          'Uw voornaam',
          'Hoe zij u bereiken: uw telefoon of uw e-mail',
          ...(shares.language ? ['Welke taal u het liefst spreekt'] : []),
          ...(shares.municipality ? ['Uw gemeente, als u die noemt'] : []),
          ...(shares.question ? ['Uw vraag, in uw eigen woorden'] : []),
        ],
        notSharedHeading: 'Dit krijgen zij niet',
        notShared: [
          ...(shares.language ? [] : ['Welke taal u het liefst spreekt']),
          ...(shares.municipality ? [] : ['In welke gemeente u woont']),
          ...(shares.question ? [] : ['Uw vraag, in uw eigen woorden']),
          'Uw achternaam of adres',
          'Waar u werkt of wat u verdient',
          `Wat ${senderName} verder over u weet`,
        ],
        withWhom: `Alleen ${receiverName} krijgt dit. De medewerkers die u helpen, kunnen het lezen.`,
        purpose: `${receiverName} belt of mailt u over ‘${serviceTitle}’. Wij tellen ook hoeveel mensen komen, zonder namen.`,
        control: 'U kunt uw gegevens altijd bekijken, meenemen en laten wissen.',
        howToStop: 'U kunt elke dag stoppen, met uw eigen link. Dan ziet niemand daar nog iets van u.',
        agree: `Ja, ${receiverName} mag mij bellen of mailen.`,
      }),
      en: ({ senderName, receiverName, serviceTitle, shares = everything }) => ({
        title: 'May we pass on your question?',
        sharedHeading: `${receiverName} gets this`,
        shared: [
          'Your first name',
          'How they can reach you: your phone or your e-mail',
          ...(shares.language ? ['The language you like to speak'] : []),
          ...(shares.municipality ? ['Your municipality, if you tell us'] : []),
          ...(shares.question ? ['Your question, in your own words'] : []),
        ],
        notSharedHeading: 'They do not get this',
        notShared: [
          ...(shares.language ? [] : ['The language you like to speak']),
          ...(shares.municipality ? [] : ['Which municipality you live in']),
          ...(shares.question ? [] : ['Your question, in your own words']),
          'Your last name or address',
          'Where you work or what you earn',
          `Anything else that ${senderName} knows about you`,
        ],
        withWhom: `Only ${receiverName} gets this. The staff who help you can read it.`,
        purpose: `${receiverName} will call or mail you about ‘${serviceTitle}’. We also count how many people come, without names.`,
        control: 'You can always see your data, take them along and have them erased.',
        howToStop: 'You can stop on any day, with your own link. Then nobody there sees anything about you.',
        agree: `Yes, ${receiverName} may call or mail me.`,
      }),
      ar: arabicReferralConsent,
    },
  },
]

const enrolmentVersion1: ConsentVersion<EnrolmentParties> = {
  version: 'enrolment-1',
  text: {
    nl: ({ receiverName, serviceTitle }) => ({
      title: 'Wat doen wij met uw gegevens?',
      sharedHeading: `Dit krijgt ${receiverName}`,
      shared: ['Uw voornaam', 'Uw e-mail of telefoon', 'Uw taal, als u die kiest', 'Of u er bent geweest'],
      notSharedHeading: 'Wie niets ziet',
      notShared: ['De andere deelnemers', 'De gemeente, het uitzendbureau en uw werkgever'],
      withWhom: `Alleen ${receiverName} ziet uw gegevens.`,
      purpose: `Zij bellen of mailen u over ‘${serviceTitle}’, en ontvangen u daar. Wij tellen ook hoeveel mensen komen, zonder namen.`,
      control: 'U kunt uw gegevens altijd bekijken, meenemen en laten wissen.',
      howToStop: 'U kunt zich altijd afmelden, met uw eigen link. Daar kunt u ook alles wissen.',
      agree: `Ja, ${receiverName} mag mijn gegevens hiervoor gebruiken.`,
    }),
    en: ({ receiverName, serviceTitle }) => ({
      title: 'What do we do with your data?',
      sharedHeading: `${receiverName} gets this`,
      shared: ['Your first name', 'Your e-mail or phone', 'Your language, if you choose one', 'Whether you were there'],
      notSharedHeading: 'Who sees nothing',
      notShared: ['The other participants', 'The municipality, the agency and your employer'],
      withWhom: `Only ${receiverName} sees your data.`,
      purpose: `They call or mail you about ‘${serviceTitle}’, and welcome you there. We also count how many people come, without names.`,
      control: 'You can always see your data, take them along and have them erased.',
      howToStop: 'You can always sign off, with your own link. There you can also erase everything.',
      agree: `Yes, ${receiverName} may use my data for this.`,
    }),
    ar: arabicEnrolmentConsent,
  },
}

const neededWords: Record<Language, string> = {
  nl: 'Wat u nodig heeft om mee te doen, als u dat aangeeft',
  en: 'What you need to join, if you tell',
  ar: 'ما تحتاجه للمشاركة، إذا ذكرته',
}

/** The same with what somebody needs to take part, which enrolling asks since. */
function withNeeds(language: Language) {
  return (parties: EnrolmentParties) => {
    const before = enrolmentVersion1.text[language](parties)
    const [...shared] = before.shared
    shared.splice(-1, 0, neededWords[language])
    return { ...before, shared }
  }
}

const enrolmentVersions: [ConsentVersion<EnrolmentParties>, ...ConsentVersion<EnrolmentParties>[]] = [
  { version: 'enrolment-2', text: { nl: withNeeds('nl'), en: withNeeds('en'), ar: withNeeds('ar') } },
  enrolmentVersion1,
]

export const currentConsentVersions = {
  referral: referralVersions[0].version,
  enrolment: enrolmentVersions[0].version,
} as const

/** The text that a person reads before a referral: today's version, as nothing else may be agreed to now. */
export function referralConsent(language: Language, parties: ReferralParties): ConsentText {
  const { version, text } = referralVersions[0]
  return { version, ...text[language](parties) }
}

/** The text that a person reads before enrolling: today's version. */
export function enrolmentConsent(language: Language, parties: EnrolmentParties): ConsentText {
  const { version, text } = enrolmentVersions[0]
  return { version, ...text[language](parties) }
}

/** The text that somebody agreed to before a referral, or undefined when that version never existed. */
export function pastReferralConsent(
  version: string,
  language: Language,
  parties: ReferralParties,
): ConsentText | undefined {
  const past = referralVersions.find((candidate) => candidate.version === version)
  return past && { version, ...past.text[language](parties) }
}

/** The text that somebody agreed to before enrolling, or undefined when that version never existed. */
export function pastEnrolmentConsent(
  version: string,
  language: Language,
  parties: EnrolmentParties,
): ConsentText | undefined {
  const past = enrolmentVersions.find((candidate) => candidate.version === version)
  return past && { version, ...past.text[language](parties) }
}

/** A consent text as one piece of plain text, to keep with the consent as what was shown. */
export function asPlainText(text: ConsentText): string {
  const shared = [`${text.sharedHeading}:`, ...text.shared]
  const notShared = [`${text.notSharedHeading}:`, ...text.notShared]
  return [
    text.title,
    ...shared,
    ...notShared,
    text.withWhom,
    text.purpose,
    text.control,
    text.howToStop,
    text.agree,
  ].join('\n')
}

export type FeedbackChoice = {
  question: (senderName: string) => string
  answers: Record<FeedbackLevel, { title: string; text: string }>
}

/** The question what the sender may hear later, with its three answers. */
export const feedbackChoice: Record<Language, FeedbackChoice> = {
  nl: {
    question: (senderName) => `Wat mag ${senderName} later horen?`,
    answers: {
      NOTHING: { title: 'Niets', text: 'Alleen u en de bibliotheek weten hoe het gaat.' },
      STARTED_FINISHED: { title: 'Of u begonnen bent en klaar bent', text: 'Niet wat u doet, en niet hoe het ging.' },
      DETAILS: { title: 'Ook hoe het gaat', text: 'Bijvoorbeeld dat er plek is, en wat het resultaat is.' },
    },
  },
  en: {
    question: (senderName) => `What may ${senderName} hear later?`,
    answers: {
      NOTHING: { title: 'Nothing', text: 'Only you and the library know how it goes.' },
      STARTED_FINISHED: {
        title: 'Whether you have started and finished',
        text: 'Not what you do, and not how it went.',
      },
      DETAILS: { title: 'Also how it goes', text: 'For example that there is a place, and what the result is.' },
    },
  },
  ar: arabicFeedbackChoice,
}
