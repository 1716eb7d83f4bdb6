import { arabicFieldMessage } from './field-messages-ar.ts'
import { sessionMessages } from './field-messages-sessions.ts'
import type { Language, StaffLanguage } from './languages.ts'

type Sentence = Readonly<Record<StaffLanguage, string>>

/**
 * What a field says when it is not right yet: one table for browser and server. The sentence says what to do, never who
 * is to blame, and fits both `u` and `je`. A new messageKey gets its sentence here, and in field-messages-ar.ts when a
 * job seeker can meet it.
 */
export const fieldMessages = {
  'text.required': { nl: 'Vul hier iets in.', en: 'Fill in something here.' },
  'text.too-long': {
    nl: 'Deze tekst is te lang. Maak de tekst korter.',
    en: 'This text is too long. Make it shorter.',
  },
  'text.citizen-number': {
    nl: 'Hier staat een getal dat een BSN kan zijn. Haal het weg. Wij bewaren nooit een BSN.',
    en: 'This contains a number that may be a citizen number (BSN). Remove it. We never keep a BSN.',
  },
  'first-name.required': { nl: 'Vul een voornaam in.', en: 'Fill in a first name.' },
  'name.required': { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  'title.required': { nl: 'Vul een titel in.', en: 'Fill in a title.' },
  'email.required': { nl: 'Vul een e-mailadres in.', en: 'Fill in an e-mail address.' },
  'email.no-at': {
    nl: 'In een e-mailadres staat een @. Kijk het adres na.',
    en: 'An e-mail address has an @ in it. Check the address.',
  },
  'email.invalid': {
    nl: 'Dit e-mailadres klopt niet. Een goed adres is: naam@voorbeeld.nl.',
    en: 'This e-mail address is not right. A good one is: name@example.com.',
  },
  'phone.required': { nl: 'Vul een telefoonnummer in.', en: 'Fill in a phone number.' },
  'phone.invalid': {
    nl: 'Dit telefoonnummer klopt niet. Een goed nummer is: 06 12345678.',
    en: 'This phone number is not right. A good one is: 06 12345678 or +44 20 7946 0958.',
  },
  'contact.required': {
    nl: 'Vul een e-mailadres of een telefoonnummer in.',
    en: 'Fill in an e-mail address or a phone number.',
  },
  'date.required': { nl: 'Kies een datum.', en: 'Choose a date.' },
  'date.invalid': {
    nl: 'Deze datum bestaat niet. Kies een andere.',
    en: 'This date does not exist. Choose another one.',
  },
  'date.past': {
    nl: 'Deze datum is al voorbij. Kies een latere datum.',
    en: 'This date has passed. Choose a later one.',
  },
  'date.future': { nl: 'Deze datum is nog niet geweest.', en: 'This date has not come yet.' },
  'date.end-before-start': {
    nl: 'Het einde komt voor het begin. Kies een later einde.',
    en: 'The end comes before the start. Choose a later end.',
  },
  'time.required': { nl: 'Vul een tijd in.', en: 'Fill in a time.' },
  'time.invalid': {
    nl: 'Deze tijd bestaat niet. Een goede tijd is: 14.00.',
    en: 'This time does not exist. A good one is: 14:00.',
  },
  'time.end-before-start': {
    nl: 'Het einde komt voor het begin. Kies een latere tijd.',
    en: 'The end comes before the start. Choose a later time.',
  },
  'summary.required': { nl: 'Schrijf een korte uitleg.', en: 'Write a short explanation.' },
  'topics.required': { nl: 'Kies waar het bij helpt.', en: 'Choose what it helps with.' },
  'weekday.required': { nl: 'Kies een dag.', en: 'Choose a day.' },
  'number.invalid': { nl: 'Vul een heel getal in, zonder letters.', en: 'Fill in a whole number, without letters.' },
  'number.too-low': { nl: 'Dit getal is te klein.', en: 'This number is too small.' },
  'number.too-high': { nl: 'Dit getal is te groot.', en: 'This number is too large.' },
  'link.invalid': {
    nl: 'Dit webadres klopt niet. Het begint met https://.',
    en: 'This web address is not right. It begins with https://.',
  },
  'postcode.invalid': {
    nl: 'Een postcode heeft vier cijfers en twee letters: 1234 AB.',
    en: 'A postcode has four digits and two letters: 1234 AB.',
  },
  'member.already': { nl: 'Deze persoon heeft deze rol hier al.', en: 'This person already has this role here.' },
  'member.observer': {
    nl: 'Alleen de beheerder van Loper geeft deze rol.',
    en: 'Only the administrator of Loper gives this role.',
  },
  'member.last-manager': {
    nl: 'Er moet iemand overblijven die leden beheert. Kies eerst een opvolger.',
    en: 'Someone has to remain who manages members. Choose a successor first.',
  },
  'organisation.closed': {
    nl: 'Deze organisatie is gesloten. Je kunt haar niet meer veranderen.',
    en: 'This organisation is closed and can no longer be changed.',
  },
  'sure.required': {
    nl: 'Zet een vinkje als je het zeker weet.',
    en: 'Tick the box if you are sure.',
  },
  'choice.required': { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  'reason.required': { nl: 'Kies een reden.', en: 'Choose a reason.' },
  'outcome.required': { nl: 'Kies hoe het is afgelopen.', en: 'Choose how it ended.' },
  'municipality.unknown': {
    nl: 'Wij kennen deze gemeente niet. Kies er een uit de lijst.',
    en: 'We do not know this municipality. Choose one from the list.',
  },
  'consent.required': {
    nl: 'Dit kan alleen met toestemming. Zet het vinkje als het goed is.',
    en: 'This is only possible with consent. Tick the box if you agree.',
  },
  'agreement.required': {
    nl: 'Zonder een ja sturen wij niets. Zet het vinkje als het goed is.',
    en: 'Without a yes we send nothing. Tick the box if you agree.',
  },
  'topic.required': { nl: 'Kies waar de vraag over gaat.', en: 'Choose what the question is about.' },
  'service.required': { nl: 'Kies waar de vraag heen gaat.', en: 'Choose where the question goes.' },
  'feedback.required': {
    nl: 'Kies wat de verwijzer later mag horen.',
    en: 'Choose what the sender may hear later.',
  },
  'consent.changed': {
    nl: 'De tekst is intussen veranderd. Lees hem nog een keer samen.',
    en: 'The text has changed meanwhile. Read it together once more.',
  },
  'confirm.required': { nl: 'Zet eerst het vinkje.', en: 'First tick the box.' },
  'service.gone': {
    nl: 'Dit aanbod is er niet meer. Kies iets anders.',
    en: 'This is no longer on offer. Choose something else.',
  },
  'referral.not-here': {
    nl: 'Deze bijeenkomst is van een andere organisatie. Kies er een van jullie zelf.',
    en: 'This session belongs to another organisation. Choose one of your own.',
  },
  ...sessionMessages,
  'referral.duplicate': {
    nl: 'Deze persoon is al doorverwezen naar dit aanbod.',
    en: 'This person has already been referred to this service.',
  },
  'referral.changed': {
    nl: 'Iemand anders heeft deze doorverwijzing al veranderd. Kijk eerst wat er nu staat.',
    en: 'Somebody else has already changed this referral. First look at what it says now.',
  },
  'link.expired': {
    nl: 'Deze link werkt niet meer. Vraag een nieuwe link aan.',
    en: 'This link no longer works. Ask for a new one.',
  },
  'purpose.required': { nl: 'Schrijf op waar het om gaat.', en: 'Write down what it is about.' },
  'municipality.required': { nl: 'Kies minstens één gemeente.', en: 'Choose at least one municipality.' },
  'partner.already': { nl: 'Deze organisatie doet al mee.', en: 'This organisation already takes part.' },
  'partner.unknown': {
    nl: 'Wij kennen deze organisatie niet. Kies er een uit de lijst.',
    en: 'We do not know this organisation. Choose one from the list.',
  },
  'partner.role': {
    nl: 'Deze organisatie past niet bij deze rol. Kies een andere.',
    en: 'This organisation does not fit this role. Choose another one.',
  },
  'partner.last-lead': {
    nl: 'Zonder trekker kan het niet. Deze organisatie moet blijven.',
    en: 'It cannot go without a lead. This organisation has to stay.',
  },
  'partner.has-pilot': {
    nl: 'Bij deze organisatie loopt een pilot. Daarom kan zij er niet uit.',
    en: 'A pilot runs at this organisation. It cannot be taken out.',
  },
  'contact.not-a-member': {
    nl: 'Deze collega werkt niet bij deze organisatie. Kies een ander.',
    en: 'This colleague does not work for this organisation. Choose another one.',
  },
  'phase.same': { nl: 'De samenwerking is al in deze fase.', en: 'The partnership is in this phase already.' },
  'phase.before-last': {
    nl: 'Deze dag ligt voor de vorige stap. Kies een latere dag.',
    en: 'This day lies before the step before. Choose a later day.',
  },
  'pilot.before-partnership': {
    nl: 'De pilot begint voor de samenwerking. Kies een latere dag.',
    en: 'The pilot begins before the partnership. Choose a later day.',
  },
  'pilot.closed': {
    nl: 'Deze pilot is afgesloten. Er verandert niets meer.',
    en: 'This pilot is closed. Nothing changes any more.',
  },
  'pilot.not-a-library': {
    nl: 'Een pilot loopt bij een bibliotheek die meedoet. Kies een andere.',
    en: 'A pilot runs at a library that takes part. Choose another one.',
  },
  'evaluation.required': {
    nl: 'Schrijf op wat goed ging en wat niet.',
    en: 'Write down what went well and what did not.',
  },
  'continuation.required': {
    nl: 'Schrijf op wat er stopt als het geld stopt, en wie het overneemt.',
    en: 'Write down what stops when the money stops, and who takes over.',
  },
  'amount.required': { nl: 'Vul een getal in.', en: 'Fill in a number.' },
  'indicator.no-share': {
    nl: 'Hiervan bestaat geen percentage. Kies een aantal.',
    en: 'There is no percentage of this. Choose a count.',
  },
  'share.above-hundred': { nl: 'Een percentage is hooguit 100.', en: 'A percentage is 100 at most.' },
  'measurement.automatic': {
    nl: 'Dit telt Loper zelf. Je hoeft niets in te vullen.',
    en: 'Loper counts this by itself. There is nothing to fill in.',
  },
  'value.invalid': { nl: 'Dit klopt nog niet. Kijk het na.', en: 'This is not right yet. Check it.' },
  'already.exists': { nl: 'Dit bestaat al. Kies iets anders.', en: 'This exists already. Choose something else.' },
} as const satisfies Record<string, Sentence>

export type MessageKey = keyof typeof fieldMessages

const unknown: Sentence = fieldMessages['value.invalid']

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(fieldMessages, key)
}

/** The sentence of a messageKey; an unknown key gives a general sentence, so that nobody ever reads a code. */
export function fieldMessage(key: string, language: Language = 'nl'): string {
  if (language === 'ar') return arabicFieldMessage(key)
  return (isMessageKey(key) ? fieldMessages[key] : unknown)[language]
}
