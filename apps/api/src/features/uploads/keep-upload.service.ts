import type { UploadKind, UploadType } from '@loper/domain/upload-rules'
import { uploadTypes } from '@loper/domain/upload-rules'
import type { Upload } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'

/** A file that lies in the folder of uploads already, as the server itself found it. */
export type ReceivedFile = {
  hash: string
  type: UploadType
  bytes: number
  width: number | null
  height: number | null
}

/** Remembers the file that came with this request. The same file again is the same upload. Throws a FieldError when none came. */
export async function keepUpload(context: Context, raw: { organisationId: string }): Promise<Upload> {
  assertCan(context, 'upload:make', raw)
  const { received, tx, viewer } = context
  if (!received) throw fieldError('file', 'upload.missing', 'REQUIRED')
  const { organisationId } = raw
  const { hash, type, ...facts } = received
  const kind: UploadKind = uploadTypes[type].kind
  const createdById = viewer.kind === 'staff' ? viewer.userId : null
  await tx.upload.createMany({
    data: [{ organisationId, hash, kind, mimeType: type, createdById, ...facts }],
    skipDuplicates: true,
  })
  return tx.upload.findUniqueOrThrow({ where: { organisationId_hash: { organisationId, hash } } })
}
