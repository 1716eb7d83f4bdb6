import { z } from 'zod'
import { optionalText, uuid } from './free-text.ts'

/** So long may each of the notes be. */
export const hostNoteLength = 1000

export const keepHostNotesInput = z.object({
  sessionId: uuid,
  edition: z.string().max(40).nullish(),
  wentWell: optionalText(hostNoteLength),
  differently: optionalText(hostNoteLength),
  more: optionalText(hostNoteLength),
})
