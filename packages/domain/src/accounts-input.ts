import { z } from 'zod'
import { shortText } from './free-text.ts'

/** What a member of staff may change about the own account. */
export const renameViewerInput = z.object({ name: shortText(80) })
