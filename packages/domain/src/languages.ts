/** Languages in which the screens and mails speak to a job seeker. */
export const interfaceLanguages = ['nl', 'en', 'ar'] as const
export type Language = (typeof interfaceLanguages)[number]

/** Languages in which the screens and mails speak to a colleague. */
export type StaffLanguage = Exclude<Language, 'ar'>

/** A language in which a person likes to be addressed; `other` is told in person. */
export type ContactLanguage = {
  readonly code: string
  /** Dutch name, for staff. */
  readonly name: string
  /** Name in the language itself, for the person. */
  readonly ownName: string
  readonly direction: 'ltr' | 'rtl'
}

const other = { code: 'other', name: 'Een andere taal', ownName: 'Other', direction: 'ltr' } as const

export const contactLanguages = [
  { code: 'nl', name: 'Nederlands', ownName: 'Nederlands', direction: 'ltr' },
  { code: 'en', name: 'Engels', ownName: 'English', direction: 'ltr' },
  { code: 'ar', name: 'Arabisch', ownName: 'العربية', direction: 'rtl' },
  { code: 'pl', name: 'Pools', ownName: 'Polski', direction: 'ltr' },
  { code: 'uk', name: 'Oekraïens', ownName: 'Українська', direction: 'ltr' },
  { code: 'tr', name: 'Turks', ownName: 'Türkçe', direction: 'ltr' },
  { code: 'ti', name: 'Tigrinya', ownName: 'ትግርኛ', direction: 'ltr' },
  { code: 'fr', name: 'Frans', ownName: 'Français', direction: 'ltr' },
  { code: 'es', name: 'Spaans', ownName: 'Español', direction: 'ltr' },
  { code: 'fa', name: 'Perzisch (Farsi, Dari)', ownName: 'فارسی', direction: 'rtl' },
  { code: 'so', name: 'Somalisch', ownName: 'Soomaali', direction: 'ltr' },
  other,
] as const satisfies readonly ContactLanguage[]

export type ContactLanguageCode = (typeof contactLanguages)[number]['code']

export const contactLanguageCodes = contactLanguages.map(({ code }) => code) as [
  ContactLanguageCode,
  ...ContactLanguageCode[],
]

/** The contact language with this code; an unknown code reads as `other`. */
export function contactLanguage(code: string): ContactLanguage {
  return contactLanguages.find((language) => language.code === code) ?? other
}

/** The language of screens and mails for a person: the one they asked for when Loper speaks it, otherwise Dutch. */
export function interfaceLanguageOf(code: string): Language {
  return interfaceLanguages.find((language) => language === code) ?? 'nl'
}

/** The language for a colleague whose browser asks for this one. */
export function staffLanguageOf(language: Language): StaffLanguage {
  return language === 'en' ? 'en' : 'nl'
}

/** What the first language in an Accept-Language header comes down to. */
export function preferredLanguage(header: string | undefined): Language {
  return interfaceLanguageOf((header ?? '').trim().slice(0, 2).toLowerCase())
}
