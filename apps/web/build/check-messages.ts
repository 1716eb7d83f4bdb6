/** Fails when an offered language of a front lacks words: a language is offered only when it is complete. */
import { fileURLToPath } from 'node:url'
import { getFormat } from '@lingui/cli/api'
import { offeredLanguages } from '../src/app/public/languages.ts'

const offered = { public: offeredLanguages.map(({ code }) => code), staff: ['nl'] }
const format = await getFormat('po', {}, 'nl')

for (const [front, codes] of Object.entries(offered)) {
  for (const code of codes) {
    const file = fileURLToPath(new URL(`../src/locales/${front}/${code}.po`, import.meta.url))
    const entries = Object.values((await format.read(file, code)) ?? {})
    const missing = entries.filter((entry) => !entry.obsolete && !entry.translation)
    console.log(`${front} ${code}: ${entries.length} messages, ${missing.length} missing`)
    for (const entry of missing) console.error(`  ${front} ${code}: ${entry.message}`)
    if (missing.length > 0) process.exitCode = 1
  }
}
