import type { Language } from './contract.ts'

/** A language as its readers write it. `offered`: its public catalogue is complete (`pnpm --filter @loper/web messages` proves it). */
export const languages: readonly { code: Language; name: string; direction: 'ltr' | 'rtl'; offered: boolean }[] = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', offered: true },
  { code: 'en', name: 'English', direction: 'ltr', offered: false },
]

export const offeredLanguages = languages.filter((language) => language.offered)

/** The cookie that remembers the choice, and the parameter that makes it (`?taal=en`): works without JavaScript. */
export const languageCookie = 'taal'
export const languageParameter = 'taal'

function isOffered(code: string | undefined): code is Language {
  return offeredLanguages.some((language) => language.code === code)
}

/** The language a link asks for, when Loper offers it. */
export function languageChoice(url: URL): Language | null {
  const choice = url.searchParams.get(languageParameter) ?? undefined
  return isOffered(choice) ? choice : null
}

/** The language of a request: the remembered choice, else the browser's first offered one, else Dutch. */
export function languageOf(headers: { cookie?: string | undefined; 'accept-language'?: string | undefined }): Language {
  const chosen = headers.cookie?.match(/(?:^|;\s*)taal=([a-z]{2})/)?.[1]
  if (isOffered(chosen)) return chosen
  const wanted = (headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isOffered) ?? 'nl'
}
