import { interfaceLanguageOf } from '@loper/domain/languages'
import { PublicLanguageDocument } from '@loper/graphql/documents'
import type { Language, LanguageHeaders, Run } from './contract.ts'
import {
  languageChoice,
  languageCookie,
  languageInCookie,
  languageOfBrowser,
  languageParameter,
  ownLanguageCookie,
} from './languages.ts'
import { linkOf } from './links.ts'

/**
 * The language of a page: the one in the address; on a personal page the one that was chosen there, or else the language in which that
 * person wants our messages; elsewhere the remembered choice, or else the browser's own.
 */
export async function languageOf(url: URL, headers: LanguageHeaders, askPerson: Run): Promise<Language> {
  const chosen = languageChoice(url)
  if (chosen) return chosen
  const own = linkOf(url) && (languageInCookie(ownLanguageCookie, headers) ?? (await languageOfPerson(askPerson)))
  return own || (languageInCookie(languageCookie, headers) ?? languageOfBrowser(headers))
}

async function languageOfPerson(ask: Run): Promise<Language | null> {
  const { data } = await ask(PublicLanguageDocument, {})
  return data?.me ? interfaceLanguageOf(data.me.language) : null
}

const year = 60 * 60 * 24 * 365

/** The cookies that remember the language of an address, or none when it names no language. */
export function languageCookies(url: URL): string[] {
  const language = languageChoice(url)
  if (!language) return []
  const link = linkOf(url)
  const rest = `Max-Age=${year}; SameSite=Lax`
  const page = url.pathname.split('/').slice(0, 3).join('/')
  const own = link ? [`${ownLanguageCookie}=${language}; Path=${page}; ${rest}`] : []
  return [`${languageCookie}=${language}; Path=/; ${rest}`, ...own]
}

/** The address of a page in each language; `x-default` follows the reader. */
export function addressIn(language: Language | 'x-default', url: URL, publicUrl: string): string {
  const search = new URLSearchParams(url.searchParams)
  search.delete(languageParameter)
  if (language !== 'x-default') search.set(languageParameter, language)
  return `${publicUrl}${url.pathname}${search.size > 0 ? `?${search}` : ''}`
}
