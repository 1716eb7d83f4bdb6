import type { Language } from '@loper/domain/languages'
import { z } from 'zod'

export const paperLanguages = ['nl', 'en', 'ar'] as const satisfies readonly Language[]

/** What to print, as it stands in the address. */
export const paperFilters = z.object({
  soort: z.enum(['poster', 'flyer']).catch('poster'),
  papier: z.enum(['a4', 'a3']).catch('a4'),
  inkt: z.enum(['kleur', 'weinig']).catch('kleur'),
  /** With commas: `nl,ar`. */
  talen: z.string().max(20).catch('nl'),
  samen: z.enum(['ja', 'nee']).catch('nee'),
})

/** The chosen languages in their fixed order; Dutch when none is left. */
export function languagesIn(written: string): Language[] {
  const chosen = paperLanguages.filter((language) => written.split(',').includes(language))
  return chosen.length > 0 ? chosen : ['nl']
}

/** The languages of each sheet: one a sheet, or two together. */
export function sheetsOf(languages: readonly Language[], together: boolean): Language[][] {
  if (!together) return languages.map((language) => [language])
  return Array.from({ length: Math.ceil(languages.length / 2) }, (_, index) =>
    languages.slice(index * 2, index * 2 + 2),
  )
}
