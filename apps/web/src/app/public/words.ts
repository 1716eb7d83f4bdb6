import type { Messages } from '@lingui/core'
import type { Language } from './contract.ts'

const catalogues = import.meta.glob<{ messages: Messages }>('../../locales/public/*.po')

/** The compiled words of the public front; each language is a file of its own. */
export async function publicWords(language: Language): Promise<Messages> {
  const load = catalogues[`../../locales/public/${language}.po`]
  return load ? (await load()).messages : {}
}
