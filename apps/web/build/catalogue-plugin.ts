import { createCompiledCatalog, getFormat } from '@lingui/cli/api'
import type { Plugin } from 'vite'

const languageFile = /\/([a-z]{2})\.po$/

/** Lets code import a .po catalogue as `{ messages }`, compiled while building. */
export function catalogue(): Plugin {
  return {
    name: 'loper-catalogue',
    async load(id) {
      if (!languageFile.test(id)) return null
      this.addWatchFile(id)
      // A parsed string is quicker to start than an object literal of this size.
      return {
        code: `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(await compiledWords(id)))})`,
        moduleType: 'js',
      }
    },
  }
}

/** The compiled messages of a .po file by their id. A missing translation falls back to the Dutch source. */
export async function compiledWords(file: string): Promise<Record<string, unknown>> {
  const language = languageFile.exec(file)?.[1] ?? 'nl'
  const format = await getFormat('po', {}, 'nl')
  const entries = Object.entries((await format.read(file, language)) ?? {})
  const messages = Object.fromEntries(entries.map(([key, entry]) => [key, entry.translation || entry.message || key]))
  const { source, errors } = createCompiledCatalog(language, messages, { namespace: 'json' })
  if (errors[0]) throw new Error(`${file}: "${errors[0].source}": ${errors[0].error.message}`)
  return JSON.parse(source).messages
}
