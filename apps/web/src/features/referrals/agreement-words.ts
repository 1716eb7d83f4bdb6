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
  },
}
