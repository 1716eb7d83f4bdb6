import type { UploadType } from '@loper/domain/upload-rules'

/** Brands of MP4 that browsers play. QuickTime, HEIC and AVIF begin the same way and are something else. */
const mp4Brands = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|f4v )$/

/** What a file is by its first bytes, whatever its name or the browser says; null for what we do not take. Needs 64 bytes. */
export function knownType(head: Buffer): UploadType | null {
  const text = head.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  if (text.slice(4, 8) === 'ftyp' && mp4Brands.test(text.slice(8, 12))) return 'video/mp4'
  if (text.startsWith('\x1a\x45\xdf\xa3') && text.includes('webm')) return 'video/webm'
  return null
}
