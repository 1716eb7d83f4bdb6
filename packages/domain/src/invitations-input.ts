import { z } from 'zod'
import { choice, uuid } from './free-text.ts'
import { smallestFloor } from './suppression.ts'

/** Where an invitation leads: one session, or the list of sessions, about a topic or near a municipality if those are chosen. */
export const makeInvitationInput = z
  .object({
    key: uuid,
    organisationId: uuid,
    sessionId: uuid.nullish().transform((value) => value ?? null),
    topic: choice(['LANGUAGE', 'DIGITAL', 'WORK'])
      .nullish()
      .transform((value) => value ?? null),
    municipalityCode: z
      .string()
      .max(10)
      .nullish()
      .transform((value) => value ?? null),
  })
  .transform((input) => (input.sessionId ? { ...input, topic: null, municipalityCode: null } : input))

/**
 * How many people at least, in steps of the floor; null below it. Its maker looks every day, so that a step of one would tell of one
 * person.
 */
export function shownInSteps(count: number): number | null {
  const shown = Math.floor(count / smallestFloor) * smallestFloor
  return shown === 0 ? null : shown
}
