/** The folder of uploads: a file lies under the hash of its bytes, so the same file lies there once. */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type UploadType, uploadTypes } from '@loper/domain/upload-rules'

const placeOf = (folder: string, hash: string, type: UploadType) =>
  path.join(folder, hash.slice(0, 2), `${hash}.${uploadTypes[type].extension}`)

async function moveIn(folder: string, from: string, hash: string, type: UploadType): Promise<void> {
  const place = placeOf(folder, hash, type)
  await mkdir(path.dirname(place), { recursive: true })
  // Whole or not at all, also when two come at once: nobody ever opens half a file.
  await rename(from, place)
}

/** A name for a file that is still coming in. */
export async function waitingPlace(folder: string): Promise<string> {
  const waiting = path.join(folder, 'waiting')
  await mkdir(waiting, { recursive: true })
  return path.join(waiting, randomUUID())
}

/** Keeps bytes; answers their hash. */
export async function keepBytes(folder: string, bytes: Buffer, type: UploadType): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const waiting = await waitingPlace(folder)
  await writeFile(waiting, bytes)
  await moveIn(folder, waiting, hash, type)
  return hash
}

/** Keeps a file that came in whole; answers its hash. */
export async function keepFile(folder: string, waiting: string, type: UploadType): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(waiting)) sum.update(chunk as Buffer)
  const hash = sum.digest('hex')
  await moveIn(folder, waiting, hash, type)
  return hash
}

export const forget = (waiting: string) => rm(waiting, { force: true })

/** Where a kept file lies and how large it is; null when there is none. */
export async function findFile(folder: string, hash: string, type: UploadType) {
  const place = placeOf(folder, hash, type)
  const found = await stat(place).catch(() => null)
  return found?.isFile() ? { place, size: found.size } : null
}
