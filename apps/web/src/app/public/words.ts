import type { Messages } from '@lingui/core'
import { languages } from 'loper-page-words'
import type { Language } from './contract.ts'

/** The compiled words of the public front that stand on every page; on the server those of all pages. */
export async function publicWords(language: Language): Promise<Messages> {
  return (await languages[language]?.())?.messages ?? {}
}

/** What a page adds to them, by its file within src/features. */
export async function pageWords(language: Language, file: string): Promise<Messages> {
  const words = await languages[language]?.()
  return (await words?.pages?.[file]?.())?.messages ?? {}
}

/** The chunks with the words of a page, as the manifest names them. */
export function wordChunks(language: Language, file: string | undefined): string[] {
  const catalogue = `src/locales/public/${language}.po`
  return [`${catalogue}?shared`, `${catalogue}?${file?.replace('src/features/', '')}`]
}
