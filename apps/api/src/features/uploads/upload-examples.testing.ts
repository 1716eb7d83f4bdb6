/** Small files as they come from a camera: whole, with secrets in the places where cameras and programs put them. */
import { crc32, deflateSync } from 'node:zlib'

const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}
const text = (words: string) => Buffer.from(words, 'latin1')

/** Exif with two entries: how the camera was held, and a pointer to where. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(38)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  for (const [index, [tag, type, value]] of [
    [0x0112, 3, orientation],
    [0x8825, 4, 38],
  ].entries()) {
    tiff.writeUInt16LE(tag ?? 0, 10 + index * 12)
    tiff.writeUInt16LE(type ?? 0, 12 + index * 12)
    tiff.writeUInt32LE(1, 14 + index * 12)
    tiff.writeUInt32LE(value ?? 0, 18 + index * 12)
  }
  return Buffer.concat([text('Exif\0\0'), tiff, text('GEHEIME-PLEK 52.06 4.49 MIJN-CAMERA')])
}

type Size = { width: number; height: number }

export function jpeg({ width, height, orientation = 1 }: Size & { orientation?: number }): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.concat([text('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])])),
    segment(0xe1, exif(orientation)),
    segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x>GEHEIME-PLEK</x>')),
    segment(0xe2, text('ICC_PROFILE\0\x01\x01profile')),
    segment(0xed, text('Photoshop 3.0\0GEHEIME-PLEK')),
    segment(0xfe, text('NOTITIE')),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // Compressed data with a stuffed byte and a restart mark in it.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    text('NA-HET-EINDE'),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

export function png({ width, height }: Size): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(Math.min(height, 10) * (Math.min(width, 10) + 1))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('tEXt', text('Comment\0GEHEIME-PLEK')),
    chunk('eXIf', text('GEHEIME-PLEK')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
    text('GEHEIME-PLEK'),
  ])
}

export function webp({ width, height }: Size): Buffer {
  const part = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([text(type), size, data, Buffer.alloc(data.length % 2)])
  }
  const extended = Buffer.alloc(10)
  extended.writeUInt8(0x0c)
  extended.writeUIntLE(width - 1, 4, 3)
  extended.writeUIntLE(height - 1, 7, 3)
  const lossless = Buffer.from([0x2f, 0, 0, 0, 0, 0, 0])
  const body = Buffer.concat([
    text('WEBP'),
    part('VP8X', extended),
    part('VP8L', lossless),
    part('EXIF', text('GEHEIME-PLEK')),
    part('XMP ', text('GEHEIME-PLEK')),
  ])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length + 8)
  return Buffer.concat([head, text(type), body])
}

/** As an encoder makes it, or as a phone does: with where it was, in the two places where phones put that. */
export function mp4({ byPhone = false } = {}): Buffer {
  const where = byPhone ? [box('udta', box('\xa9xyz', text('GEHEIME-PLEK +52.06+004.49/')))] : []
  const tags = byPhone ? [box('meta', text('com.apple.quicktime.location GEHEIME-PLEK'))] : []
  return Buffer.concat([
    text('\0\0\0\x18ftypisom\0\0\x02\0isomiso2'),
    box('moov', box('mvhd', Buffer.alloc(100, 1)), box('trak', box('tkhd', Buffer.alloc(20, 2)), ...tags), ...where),
    box('mdat', Buffer.alloc(200, 7)),
    ...(byPhone ? [box('uuid', text('GEHEIME-PLEK'))] : []),
  ])
}
export const webm = (): Buffer =>
  Buffer.concat([Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex'), Buffer.alloc(200, 7)])
