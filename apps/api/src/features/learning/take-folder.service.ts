import { folderMail } from '@loper/content/mails/folder'
import { readableFolderCode } from '@loper/domain/folder-code'
import { eraseFolderInput, mailFolderInput } from '@loper/domain/learning-input'
import type { Context } from '../../context.ts'
import { FieldError, fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { sendMail } from '../notifications/outbox.ts'
import { openFolder } from './open-folder.service.ts'

/**
 * Mails the link and the code to the address that the person gives, which is not kept. The code stands behind the # of the link: a
 * browser sends that part to nobody, so no log and no scanner of mail opens the folder.
 */
export async function mailFolder(context: Context, raw: { access: unknown }): Promise<boolean | FieldError> {
  const { key, access, email } = parseInput(mailFolderInput, raw)
  const { folder, problem } = await openFolder(context, access)
  if (!folder) return new FieldError([problem])
  if (!(await context.limits.mayAskLink(context.network, email))) throw fieldError('email', 'link.too-many')
  const { language, config } = context
  await once(context, 'mailFolder', key, async () => {
    const url = `${config.publicUrl}/map/${access.link}#${access.code}`
    await sendMail(context, {
      to: email,
      language,
      mail: folderMail(language, { url, code: readableFolderCode(access.code) }),
    })
    return folder.id
  })
  return true
}

/** Erases the folder with everything in it. */
export async function eraseFolder(context: Context, raw: { access: unknown }): Promise<boolean | FieldError> {
  const { access } = parseInput(eraseFolderInput, raw)
  const { folder, problem } = await openFolder(context, access)
  if (!folder) return new FieldError([problem])
  await context.tx.$executeRaw`SELECT erase_folder(${access.link})`
  return true
}
