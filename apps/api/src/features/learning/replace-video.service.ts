import { findELearning } from '@loper/content/e-learnings'
import { replaceVideoInput, restoreVideoInput } from '@loper/domain/learning-input'
import type { Organisation } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { owner } from '../../related.ts'

type Which = { organisationId: string }

/** Shows a library's own film instead of ours. */
export async function replaceVideo(context: Context, raw: Which): Promise<Organisation> {
  assertCan(context, 'video:replace', { organisationId: raw.organisationId })
  const { organisationId, eLearning, ...video } = parseInput(replaceVideoInput, raw)
  if (!findELearning(eLearning)) throw fieldError('eLearning', 'choice.required')
  const where = { organisationId_eLearning: { organisationId, eLearning } }
  await context.tx.learningVideo.upsert({ where, create: { organisationId, eLearning, ...video }, update: video })
  return owner(context, 'organisation', organisationId)
}

/** Shows our own film again. */
export async function restoreVideo(context: Context, raw: Which): Promise<Organisation> {
  assertCan(context, 'video:replace', { organisationId: raw.organisationId })
  const { organisationId, eLearning } = parseInput(restoreVideoInput, raw)
  await context.tx.learningVideo.deleteMany({ where: { organisationId, eLearning } })
  return owner(context, 'organisation', organisationId)
}
