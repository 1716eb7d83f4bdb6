import { isolated } from '@loper/content/isolated'
import type { Language } from '@loper/domain/languages'
import type { Topic } from '@loper/graphql/documents'

/** The words of the last look, which is read with the person too, in the languages in which an agreement can be given. */
export const checkWords: Record<
  Language,
  {
    readTogether: string
    allRight: (name: string) => string
    firstName: string
    byPhone: string
    byMail: string
    language: string
    municipality: string
    topic: string
    topics: Record<Topic, string>
    ownWords: string
    goesTo: string
    notFilledIn: string
    withheld: (name: string, receiver: string) => string
    whatHappens: (name: string, receiver: string) => string
    change: string
    send: string
    sending: string
  }
> = {
  nl: {
    readTogether: 'Lees dit samen na',
    allRight: (name) => `Klopt alles, ${name}?`,
    firstName: 'Voornaam',
    byPhone: 'Bellen op',
    byMail: 'Mailen naar',
    language: 'Taal',
    municipality: 'Gemeente',
    topic: 'Vraag',
    topics: { LANGUAGE: 'Lezen en schrijven', DIGITAL: 'Computer', WORK: 'Werk' },
    ownWords: 'In eigen woorden',
    goesTo: 'Gaat naar',
    notFilledIn: 'Niet ingevuld',
    withheld: (name, receiver) => `Deelt ${name} niet met ${receiver}`,
    whatHappens: (name, receiver) => `${receiver} krijgt de vraag nu. Meestal hoort ${name} binnen zeven dagen iets.`,
    change: 'Verander',
    send: 'Verstuur de vraag',
    sending: 'Bezig met versturen',
  },
  en: {
    readTogether: 'Check this together',
    allRight: (name) => `Is everything right, ${name}?`,
    firstName: 'First name',
    byPhone: 'Phone number',
    byMail: 'E-mail address',
    language: 'Language',
    municipality: 'Municipality',
    topic: 'Question',
    topics: { LANGUAGE: 'Reading and writing', DIGITAL: 'Computer', WORK: 'Work' },
    ownWords: 'In your own words',
    goesTo: 'Goes to',
    notFilledIn: 'Not filled in',
    withheld: (name, receiver) => `${name} does not share this with ${receiver}`,
    whatHappens: (name, receiver) => `${receiver} gets the question now. ${name} usually hears back within seven days.`,
    change: 'Change',
    send: 'Send the question',
    sending: 'Sending',
  },
  ar: {
    readTogether: 'راجعا هذا معا',
    allRight: (name) => `هل كل شيء صحيح، ${isolated(name)}؟`,
    firstName: 'الاسم الأول',
    byPhone: 'رقم الهاتف',
    byMail: 'البريد الإلكتروني',
    language: 'اللغة',
    municipality: 'البلدية',
    topic: 'السؤال',
    topics: { LANGUAGE: 'القراءة والكتابة', DIGITAL: 'الحاسوب', WORK: 'العمل' },
    ownWords: 'بكلماتك أنت',
    goesTo: 'يصل إلى',
    notFilledIn: 'لم يملأ',
    withheld: (name, receiver) => `${isolated(name)} لا يشارك هذا مع ${isolated(receiver)}`,
    whatHappens: (name, receiver) =>
      `يصل السؤال الآن إلى ${isolated(receiver)}. غالبا يصل الرد إلى ${isolated(name)} خلال سبعة أيام.`,
    change: 'غيّر',
    send: 'أرسل السؤال',
    sending: 'يجري الإرسال',
  },
}
