/** Takes out of a film what a phone wrote in it about where, when and with what it was made. Sizes stay, so every offset stays right. */
import type { FileHandle } from 'node:fs/promises'

/** Boxes with more boxes in them, on the way to what is taken out. */
const holders = new Set(['moov', 'trak'])
/** User data (where a phone keeps its place), tags, and what programs add. */
const told = new Set(['udta', 'meta', 'uuid'])
/** Films of people have some tens of boxes; a file with very many is made to keep us busy. */
const mostBoxes = 5_000

type Box = { type: string; at: number; body: number; end: number }

async function boxAt(file: FileHandle, at: number, end: number): Promise<Box | null> {
  const head = Buffer.alloc(16)
  const { bytesRead } = await file.read(head, 0, 16, at)
  if (bytesRead < 8) return null
  const short = head.readUInt32BE(0)
  const long = short === 1
  if (long && bytesRead < 16) return null
  const size = long ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short
  const body = at + (long ? 16 : 8)
  return at + size > end || at + size < body ? null : { type: head.toString('latin1', 4, 8), at, body, end: at + size }
}

/** Makes a box one that says nothing. */
async function blank(file: FileHandle, { at, body, end }: Box): Promise<void> {
  await file.write('free', at + 4, 'latin1')
  const zeros = Buffer.alloc(65_536)
  for (let place = body; place < end; place += zeros.length)
    await file.write(zeros, 0, Math.min(zeros.length, end - place), place)
}

/** False for a file that is no whole MP4: then nothing of it may be kept. */
export async function cleanMp4(file: FileHandle, size: number): Promise<boolean> {
  let boxes = 0
  let film = false
  const walk = async (from: number, to: number): Promise<boolean> => {
    for (let at = from; at < to; ) {
      const box = await boxAt(file, at, to)
      boxes += 1
      if (!box || boxes > mostBoxes) return false
      if (box.type === 'moov') film = true
      if (told.has(box.type)) await blank(file, box)
      else if (holders.has(box.type) && !(await walk(box.body, box.end))) return false
      at = box.end
    }
    return true
  }
  return (await walk(0, size)) && film
}
