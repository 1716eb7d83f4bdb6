/** A name and the word that stands for it in a text that others may read. */
export type Replacement = { name: string; by: string }

const kinds = new Set(['bibliotheek', 'gemeente', 'stichting', 'uitzendbureau'])
const small = new Set([...kinds, 'de', 'het', 'en', 'van', 'den', 'der', 'aan', 'op', 'in'])

/**
 * Takes names out of texts that travel to other places: full names of organisations and people, and the part of a name that is the
 * organisation's own ("De Vlietstreek" of "Bibliotheek De Vlietstreek"). Longer names go first; case does not matter.
 */
export function withoutNames(replacements: readonly Replacement[]): (text: string) => string {
  const known = replacements
    .flatMap(({ name, by }) => partsOf(name).map((part) => ({ part, by })))
    .sort((a, b) => b.part.length - a.part.length)
  return (text) =>
    known.reduce(
      (result, { part, by }) =>
        result.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally(part)}(?![\\p{L}\\p{N}])`, 'giu'), by),
      text,
    )
}

function partsOf(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean)
  const tail = words.slice(words.findIndex((word) => !kinds.has(word.toLowerCase())))
  const own = words.filter((word) => !small.has(word.toLowerCase()))
  return [...new Set([name, tail.join(' '), ...own])].filter((part) => part.length > 2)
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
