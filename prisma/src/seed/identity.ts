import { createHash } from 'node:crypto'

const beforeAll = new Date('2024-01-01T09:00:00Z')

/**
 * The id of an invented row, in the form of a UUID version 7: its moment, then digits that follow from what it is.
 * The same thing has the same id in every world, so that links keep working after seeding anew.
 */
export function idOf(kind: string, key: string | number, at: Date = beforeAll): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const rest = createHash('sha256').update(`${kind}:${key}`).digest('hex')
  const variant = ((Number.parseInt(rest[3] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`
}

/** A name as it stands in an address: "Bibliotheek Lek & IJssel" becomes `bibliotheek-lek-ijssel`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export const organisationId = (slug: string): string => idOf('organisation', slug)
export const branchId = (organisationSlug: string, name: string): string =>
  idOf('branch', `${organisationSlug}/${name}`)
export const userId = (email: string): string => idOf('user', email)
