import type { Municipality } from '@loper/prisma/client'
import { findMunicipality, suggestMunicipalities } from '@loper/reference-data/find-place'
import type { Context } from '../../context.ts'

export type FoundPlace = { municipality: Municipality | null; suggestions: Municipality[]; libraryKnown: boolean }

const nowhere: FoundPlace = { municipality: null, suggestions: [], libraryKnown: true }

/** The municipality code of a branch in the typed place, or nearest in number to the typed postcode within its region. */
async function codeOfBranch({ tx }: Context, typed: string): Promise<string | undefined> {
  const digits = /^(\d{4})\s*([a-z]{2})?$/i.exec(typed)?.[1]
  if (!digits) {
    const place = { equals: typed, mode: 'insensitive' as const }
    return (await tx.branch.findFirst({ where: { closedOn: null, place } }))?.municipalityCode
  }
  const branches = await tx.branch.findMany({ where: { closedOn: null, postcode: { startsWith: digits.slice(0, 2) } } })
  const away = ({ postcode }: { postcode: string }) => Math.abs(Number(postcode.slice(0, 4)) - Number(digits))
  return branches.sort((a, b) => away(a) - away(b))[0]?.municipalityCode
}

/** What somebody means by a place or a postcode, and whether a library that we know works there. */
export async function findPlace(context: Context, typed: string | null | undefined): Promise<FoundPlace> {
  if (!typed) return nowhere
  const code = findMunicipality(typed)?.code ?? (await codeOfBranch(context, typed))
  const municipality = code ? await context.tx.municipality.findUnique({ where: { code } }) : null
  if (!municipality) {
    const codes = suggestMunicipalities(typed, 5).map((suggestion) => suggestion.code)
    const suggestions = await context.tx.municipality.findMany({
      where: { code: { in: codes } },
      orderBy: { name: 'asc' },
    })
    return { ...nowhere, suggestions }
  }
  const library = { type: 'LIBRARY' as const, closedOn: null }
  const [area, branch] = await Promise.all([
    context.tx.serviceArea.findFirst({
      where: { municipalityCode: municipality.code, validTo: null, organisation: library },
    }),
    context.tx.branch.findFirst({
      where: { municipalityCode: municipality.code, closedOn: null, organisation: library },
    }),
  ])
  return { municipality, suggestions: [], libraryKnown: area !== null || branch !== null }
}
