/** What somebody may bring, by what the file is and not by its name. Never SVG: a drawing can hold a script. */
export const uploadTypes = {
  'image/jpeg': { kind: 'IMAGE', extension: 'jpg' },
  'image/png': { kind: 'IMAGE', extension: 'png' },
  'image/webp': { kind: 'IMAGE', extension: 'webp' },
  'video/mp4': { kind: 'VIDEO', extension: 'mp4' },
  'video/webm': { kind: 'VIDEO', extension: 'webm' },
} as const

export type UploadType = keyof typeof uploadTypes
export type UploadKind = (typeof uploadTypes)[UploadType]['kind']

const megabyte = 1024 * 1024

/** The largest file of each kind, in bytes. */
export const uploadLimits: Record<UploadKind, number> = { IMAGE: 10 * megabyte, VIDEO: 250 * megabyte }

/** A picture of more pixels than this along a side is a mistake, or an attack on the browser that opens it. */
export const longestSide = 12_000

export const isUploadType = (type: string): type is UploadType => Object.hasOwn(uploadTypes, type)

/** The address of a film that was brought, with its hash. */
export const uploadedFilm = /^\/bestanden\/([0-9a-f]{64})\.(?:mp4|webm)$/

/** Where a kept file is found. */
export function uploadAddress({ hash, mimeType }: { hash: string; mimeType: string }): string {
  const type = isUploadType(mimeType) ? uploadTypes[mimeType] : uploadTypes['image/jpeg']
  return `/bestanden/${hash}.${type.extension}`
}
