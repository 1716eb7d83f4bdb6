import { isolated } from '@loper/content/isolated'
import type { Language } from '@loper/domain/languages'

/** The words of the sheet that is read with the person, in the languages in which an agreement can be given. */
export const agreementWords: Record<
  Language,
  {
    /** Stands for the first name until that is filled in. */
    person: string
    readTogether: (name: string) => string
    missing: string
    turnBack: string
    firstName: (name: string) => string
    howToReach: string
    byPhone: string
    byMail: string
    phone: string
    mail: string
    language: string
    leaveOut: string
    share: { language: string; municipality: string; question: string }
    feedbackHint: string
    checkAll: string
    doesNotWant: (name: string) => string
    wipes: (name: string) => string
    inLanguage: string
    /** While no service has been chosen. */
    library: string
  }
> = {
  nl: {
    person: 'de persoon',
    readTogether: (name) => `Lees dit samen met ${name}`,
    missing: 'Er mist nog iets',
    turnBack: 'Draai het scherm terug',
    firstName: (name) => `Uw voornaam: ${name}`,
    howToReach: 'Hoe mogen zij u bereiken?',
    byPhone: 'Bellen',
    byMail: 'Mailen',
    phone: 'Uw telefoonnummer',
    mail: 'Uw e-mailadres',
    language: 'Welke taal spreekt u het liefst?',
    leaveOut: 'U kiest wat zij nog meer krijgen',
    share: { language: 'Mijn taal', municipality: 'Mijn gemeente', question: 'Mijn vraag in eigen woorden' },
    feedbackHint: 'U kunt dit later veranderen.',
    checkAll: 'Lees alles na',
    doesNotWant: (name) => `${name} wil dit niet`,
    wipes: (name) => `Kiest u ‘${name} wil dit niet’? Dan wist Loper alles.`,
    inLanguage: 'In welke taal leest u dit?',
    library: 'de bibliotheek',
  },
  en: {
    person: 'the person',
    readTogether: (name) => `Read this together with ${name}`,
    missing: 'Something is still missing',
    turnBack: 'Turn the screen back',
    firstName: (name) => `Your first name: ${name}`,
    howToReach: 'How may they reach you?',
    byPhone: 'By phone',
    byMail: 'By e-mail',
    phone: 'Your phone number',
    mail: 'Your e-mail address',
    language: 'Which language do you like to speak?',
    leaveOut: 'You choose what else they get',
    share: { language: 'My language', municipality: 'My municipality', question: 'My question in my own words' },
    feedbackHint: 'You can change this later.',
    checkAll: 'Check everything',
    doesNotWant: (name) => `${name} does not want this`,
    wipes: (name) => `Do you choose ‘${name} does not want this’? Then Loper erases everything.`,
    inLanguage: 'In which language do you read this?',
    library: 'the library',
  },
  ar: {
    person: 'الشخص',
    readTogether: (name) => `Lees dit samen met ${name}`,
    missing: 'ما زال هناك شيء ناقص',
    turnBack: 'أدر الشاشة مرة أخرى',
    firstName: (name) => `اسمك الأول: ${isolated(name)}`,
    howToReach: 'كيف تريد أن يتواصلوا معك؟',
    byPhone: 'بالهاتف',
    byMail: 'بالبريد الإلكتروني',
    phone: 'رقم هاتفك',
    mail: 'بريدك الإلكتروني',
    language: 'أي لغة تفضل أن تتكلمها؟',
    leaveOut: 'أنت تختار ما يحصلون عليه أيضا',
    share: { language: 'لغتي', municipality: 'بلديتي', question: 'سؤالي بكلماتي أنا' },
    feedbackHint: 'يمكنك تغيير هذا لاحقا.',
    checkAll: 'راجع كل شيء',
    doesNotWant: (name) => `${isolated(name)} لا يريد هذا`,
    wipes: (name) => `هل تختار «${isolated(name)} لا يريد هذا»؟ إذن يحذف لوبر كل شيء.`,
    inLanguage: 'بأي لغة تقرأ هذا؟',
    library: 'المكتبة',
  },
}
