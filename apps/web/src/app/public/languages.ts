import type { Language, LanguageHeaders } from './contract.ts'

/** A language as its readers write it. `offered`: its public catalogue is complete (`pnpm --filter @loper/web messages` proves it). */
export const languages: readonly { code: Language; name: string; direction: 'ltr' | 'rtl'; offered: boolean }[] = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', offered: true },
  { code: 'en', name: 'English', direction: 'ltr', offered: true },
  { code: 'ar', name: 'العربية', direction: 'rtl', offered: true },
]

export const offeredLanguages = languages.filter((language) => language.offered)

/** The part of an address that names its language (`/bijeenkomsten?taal=ar`): works without JavaScript, and for search engines. */
export const languageParameter = 'taal'

function isOffered(code: string | undefined): code is Language {
  return offeredLanguages.some((language) => language.code === code)
}

/** The language that an address names, when Loper offers it. */
export function languageChoice(url: { searchParams: URLSearchParams }): Language | null {
  const choice = url.searchParams.get(languageParameter) ?? undefined
  return isOffered(choice) ? choice : null
}

/** The same page in another language: everything else in the address stays. */
export function inLanguage(search: Record<string, string>, language: Language): string {
  return `?${new URLSearchParams({ ...search, [languageParameter]: language })}`
}

/** A cookie of this name remembers the choice; on personal pages another one, for that link only, goes first. */
export const languageCookie = 'taal'
export const ownLanguageCookie = 'taal-mijn'

export function languageInCookie(name: string, { cookie }: LanguageHeaders): Language | null {
  const value = new RegExp(`(?:^|;\\s*)${name}=([a-z]{2})(?:;|$)`).exec(cookie ?? '')?.[1]
  return isOffered(value) ? value : null
}

/** The first language that the browser asks for and Loper offers, else Dutch. */
export function languageOfBrowser({ 'accept-language': header }: LanguageHeaders): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isOffered) ?? 'nl'
}
