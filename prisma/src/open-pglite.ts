import { PGlite } from '@electric-sql/pglite'

/** Opens the embedded database in a folder, which the caller has locked (see folder-lock.ts). */
export function openPglite(folder: string): Promise<PGlite> {
  return PGlite.create(folder)
}
