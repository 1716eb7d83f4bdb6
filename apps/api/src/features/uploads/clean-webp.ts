import type { CleanImage } from './clean-image.ts'

const kept = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const exifAndXmp = 0x08 | 0x04

function sizeIn(type: string, data: Buffer): { width: number; height: number } | null {
  if (type === 'VP8X' && data.length >= 10)
    return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }
  if (type === 'VP8 ' && data.length >= 10 && data.readUIntBE(3, 3) === 0x9d012a)
    return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
  if (type === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = data.readUInt32LE(1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return null
}

/** A WebP without Exif and XMP; null when it is broken. */
export function cleanWebp(bytes: Buffer): CleanImage | null {
  const whole = 8 + bytes.readUInt32LE(4)
  if (whole > bytes.length) return null
  const parts: Buffer[] = []
  let size: { width: number; height: number } | null = null
  for (let at = 12; at + 8 <= whole; ) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    if (at + 8 + length > whole) return null
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, bytes.length)))
    size ??= sizeIn(type, chunk.subarray(8))
    if (type === 'VP8X') chunk.writeUInt8((chunk[8] ?? 0) & ~exifAndXmp, 8)
    if (kept.has(type)) parts.push(chunk)
    at = end
  }
  const picture = parts.some((part) => ['VP8 ', 'VP8L', 'ANMF'].includes(part.toString('latin1', 0, 4)))
  if (!size || !picture) return null
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return { bytes: Buffer.concat([head, body]), ...size }
}
