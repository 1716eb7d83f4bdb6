import { crc32 } from 'node:zlib'
import type { CleanImage } from './clean-image.ts'

/** Picture data and colours. Everything else (words, time, Exif, animation) is left out. */
const kept = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs'.split(' '))

/** A PNG with only its picture; null when it is broken. */
export function cleanPng(bytes: Buffer): CleanImage | null {
  const parts = [bytes.subarray(0, 8)]
  let size: { width: number; height: number } | null = null
  let hasData = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
    if (type === 'IHDR') size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
    if (type === 'IDAT') hasData = true
    if (kept.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND') return size && hasData ? { bytes: Buffer.concat(parts), ...size } : null
    at = end
  }
  return null
}
