import type { Municipality } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

/** Municipalities of today whose name, or other name, starts with `search`; by name, at most `first`. Open to all: these are facts. */
export function listMunicipalities(
  { tx }: Context,
  { search, first }: { search?: string | null; first?: number | null },
): Promise<Municipality[]> {
  const starts = { startsWith: search ?? '', mode: 'insensitive' as const }
  return tx.municipality.findMany({
    where: { validTo: null, ...(search ? { OR: [{ name: starts }, { alternativeName: starts }] } : {}) },
    orderBy: { name: 'asc' },
    take: Math.min(first ?? 400, 400),
  })
}
