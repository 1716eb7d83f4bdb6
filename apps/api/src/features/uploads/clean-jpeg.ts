import type { CleanImage } from './clean-image.ts'

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const startsWith = (part: Buffer, text: string) => part.subarray(0, text.length).toString('latin1') === text

/** How a camera was held (1 to 8), from the first directory of Exif data; 1 when it does not say. */
function orientationIn(exif: Buffer): number {
  const tiff = exif.subarray(6)
  if (tiff.length < 14) return 1
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const begin = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (begin + 2 > tiff.length) return 1
  for (let index = 0; index < u16(begin); index += 1) {
    const entry = begin + 2 + index * 12
    if (entry + 12 > tiff.length) return 1
    if (u16(entry) === 0x0112) return u16(entry + 8) >= 1 && u16(entry + 8) <= 8 ? u16(entry + 8) : 1
  }
  return 1
}

/** Exif data that says how the camera was held and nothing else. */
function onlyOrientation(orientation: number): Buffer {
  const body = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00000000' + '00000000',
    'hex',
  )
  body.writeUInt8(orientation, 29)
  return body
}

/** What stays of a segment: picture data and colours do; words, thumbnails and everything of the camera do not. */
function kept(marker: number, segment: Buffer): Buffer | null {
  const data = segment.subarray(4)
  if (marker === 0xe0) {
    if (!startsWith(data, 'JFIF\0') || data.length < 14) return null
    const plain = Buffer.from(segment.subarray(0, 18))
    plain.writeUInt16BE(16, 2)
    plain.writeUInt16BE(0, 16)
    return plain
  }
  if (marker === 0xe2) return startsWith(data, 'ICC_PROFILE\0') ? segment : null
  if (marker === 0xee) return startsWith(data, 'Adobe') ? segment : null
  return (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe ? null : segment
}

/** Where the compressed data that begins here ends: at the next real marker. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** A JPEG without what the camera wrote in it: place, time, owner, thumbnail, and whatever comes after the picture. Null when it is broken. */
export function cleanJpeg(bytes: Buffer): CleanImage | null {
  const parts: Buffer[] = []
  let size: { width: number; height: number } | null = null
  let orientation = 1
  let at = 2
  while (at + 4 <= bytes.length || (bytes[at] === 0xff && bytes[at + 1] === 0xd9)) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      if (!size) return null
      const turned = orientation > 1 ? [onlyOrientation(orientation)] : []
      const first = parts[0]?.[1] === 0xe0 ? 1 : 0
      const all = [Buffer.from([0xff, 0xd8]), ...parts.slice(0, first), ...turned, ...parts.slice(first)]
      const { width, height } = size
      const shown = orientation >= 5 ? { width: height, height: width } : { width, height }
      return { bytes: Buffer.concat([...all, Buffer.from([0xff, 0xd9])]), ...shown }
    }
    const length = bytes.readUInt16BE(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1 && startsWith(segment.subarray(4), 'Exif\0\0')) orientation = orientationIn(segment.subarray(4))
    if (isFrame(marker)) {
      if (segment.length < 9) return null
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) }
    }
    const stays = kept(marker, segment)
    if (stays) parts.push(stays)
    at = end
    if (marker === 0xda) {
      at = endOfScan(bytes, end)
      parts.push(bytes.subarray(end, at))
    }
  }
  return null
}
