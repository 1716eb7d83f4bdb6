import { z } from 'zod'
import { uuid } from './free-text.ts'
import { longestExtra, runMoveKinds } from './session-run.ts'

export const moveRunInput = z.object({
  key: uuid,
  sessionId: uuid,
  kind: z.enum(runMoveKinds),
  step: z.int().min(-1).max(99),
  at: z.date().nullish(),
  longer: z.int().min(1000).max(longestExtra).nullish(),
})
