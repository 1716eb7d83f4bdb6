import { findELearning } from '@loper/content/e-learnings'
import { replaceVideoInput, restoreVideoInput } from '@loper/domain/learning-input'
import { uploadedFilm } from '@loper/domain/upload-rules'
import type { Organisation } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { owner } from '../../related.ts'

type Which = { organisationId: string }

/** A film that was brought must be one of this library: else one would show a file that another may take away. */
async function assertOwnFile({ tx }: Context, organisationId: string, address: string): Promise<void> {
  const hash = uploadedFilm.exec(address)?.[1]
  if (!hash) return
  const upload = await tx.upload.findUnique({ where: { organisationId_hash: { organisationId, hash } } })
  if (upload?.kind !== 'VIDEO') throw fieldError('address', 'upload.missing')
}

/** Shows a library's own film instead of ours. */
export async function replaceVideo(context: Context, raw: Which): Promise<Organisation> {
  assertCan(context, 'video:replace', { organisationId: raw.organisationId })
  const { organisationId, eLearning, ...video } = parseInput(replaceVideoInput, raw)
  if (!findELearning(eLearning)) throw fieldError('eLearning', 'choice.required')
  await assertOwnFile(context, organisationId, video.address)
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
