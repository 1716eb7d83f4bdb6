import { sessionPictureInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { lockOwnSession } from '../sessions/own-session.service.ts'

/** Gives a session a picture, with words for who does not see it. Throws a FieldError for a file of somebody else. */
export async function setSessionPicture(context: Context, raw: { id: string }): Promise<Session> {
  const { tx } = context
  const { organisationId } = await lockOwnSession(context, raw.id, 'session:manage')
  const { id, uploadId, text } = parseInput(sessionPictureInput, raw)
  const upload = await tx.upload.findFirst({ where: { id: uploadId, organisationId, kind: 'IMAGE' } })
  if (!upload) throw fieldError('uploadId', 'upload.missing')
  return tx.session.update({ where: { id }, data: { pictureId: upload.id, pictureText: text } })
}

/** Lets Loper draw the picture again. */
export async function removeSessionPicture(context: Context, { id }: { id: string }): Promise<Session> {
  await lockOwnSession(context, id, 'session:manage')
  return context.tx.session.update({ where: { id }, data: { pictureId: null, pictureText: null } })
}
