import { createCompiledCatalog, getFormat } from '@lingui/cli/api'
import type { Plugin } from 'vite'

const languageFile = /\/([a-z]{2})\.po$/

/** Lets code import a .po catalogue as `{ messages }`, compiled while building. A missing translation falls back to the Dutch source. */
export function catalogue(): Plugin {
  return {
    name: 'loper-catalogue',
    async load(id) {
      const language = languageFile.exec(id)?.[1]
      if (!language) return null
      this.addWatchFile(id)
      const format = await getFormat('po', {}, 'nl')
      const entries = Object.entries((await format.read(id, language)) ?? {})
      const messages = Object.fromEntries(
        entries.map(([key, entry]) => [key, entry.translation || entry.message || key]),
      )
      const { source, errors } = createCompiledCatalog(language, messages, { namespace: 'json' })
      if (errors[0]) throw new Error(`${id}: "${errors[0].source}": ${errors[0].error.message}`)
      // A parsed string is quicker to start than an object literal of this size.
      return {
        code: `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(source).messages))})`,
        moduleType: 'js',
      }
    },
  }
}
