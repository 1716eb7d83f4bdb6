import { longestSide, type UploadType } from '@loper/domain/upload-rules'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'

/** A picture with nothing in it but the picture, and its size in pixels as it is shown. */
export type CleanImage = { bytes: Buffer; width: number; height: number }

const cleaners: Partial<Record<UploadType, (bytes: Buffer) => CleanImage | null>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
}

/** Takes everything out of a picture that is not picture. Null when it is broken, or larger than any photo. */
export function cleanImage(type: UploadType, bytes: Buffer): CleanImage | null {
  try {
    const clean = cleaners[type]?.(bytes) ?? null
    const fits = clean && [clean.width, clean.height].every((side) => side >= 1 && side <= longestSide)
    return fits ? clean : null
  } catch (error) {
    // A length that points outside the file.
    if (error instanceof RangeError) return null
    throw error
  }
}
