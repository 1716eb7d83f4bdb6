import { type Municipality, municipalities } from './municipalities.ts'

/** Letters and digits only, without accents or capitals: "'s-Hertogenbosch" and "s hertogenbosch" become one. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Every spelling under which a municipality is found: its name, the name without "(NH.)" and its second name. */
function spellingsOf({ name, altName }: Municipality): string[] {
  const names = [name, name.replace(/\s*\(.*\)$/, ''), ...(altName ? [altName] : [])]
  return [...new Set(names.map(plain))]
}

const index = municipalities.map((municipality) => ({ municipality, spellings: spellingsOf(municipality) }))
const collator = new Intl.Collator('nl')

/**
 * The one municipality that is meant by a typed name; capitals, accents, dashes and apostrophes do not matter.
 * Undefined when nothing or more than one has that name ("Bergen" is in Noord-Holland and in Limburg).
 */
export function findMunicipality(typed: string): Municipality | undefined {
  const wanted = plain(typed)
  const found = index.filter(({ spellings }) => spellings.includes(wanted))
  return found.length === 1 ? found[0]?.municipality : undefined
}

/**
 * Municipalities to offer while somebody types: first the names that begin with the text, then those that have it
 * further on ("zoom" finds Bergen op Zoom), each in alphabetical order. Nothing for an empty text.
 */
export function suggestMunicipalities(typed: string, limit = 8): Municipality[] {
  const wanted = plain(typed)
  if (wanted === '') return []
  return index
    .map(({ municipality, spellings }) => ({
      municipality,
      rank: Math.min(...spellings.map((spelling) => rankOf(spelling, wanted))),
    }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || collator.compare(a.municipality.name, b.municipality.name))
    .slice(0, limit)
    .map(({ municipality }) => municipality)
}

/** 0 the name itself, 1 begins with it, 2 contains it, 3 not found. */
function rankOf(spelling: string, wanted: string): number {
  if (spelling === wanted) return 0
  if (spelling.startsWith(wanted)) return 1
  return spelling.includes(wanted) ? 2 : 3
}
