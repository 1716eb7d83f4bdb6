import { createHmac } from 'node:crypto'
import { folderCodeLength } from '@loper/domain/folder-code'
import { startFolderInput } from '@loper/domain/learning-input'
import { assertCan } from '../../auth/policy.ts'
import { linkTokenFor } from '../../auth/session-token.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { actWithFolder, type FolderAccess, folderMarks } from './open-folder.service.ts'

/** Six digits from the secret of this installation and the key: the same key gives the same code, and nothing is remembered. */
function codeFor(secret: string, key: string): string {
  const bytes = createHmac('sha256', secret).update(`folder-code:${key}`).digest()
  return String(bytes.readUIntBE(0, 6) % 10 ** folderCodeLength).padStart(folderCodeLength, '0')
}

/** Makes an empty folder, and tells its link and its code. */
export async function startFolder(context: Context, raw: unknown): Promise<FolderAccess> {
  assertCan(context, 'folder:start', null)
  const { key } = parseInput(startFolderInput, raw)
  if (!(await context.limits.mayStartFolder(context.network))) throw fieldError('key', 'folder.too-many', 'CONFLICT')
  const access = { link: linkTokenFor(context.secret, 'folder', key), code: codeFor(context.secret, key) }
  await once(context, 'startFolder', key, async () => {
    await actWithFolder(context, access)
    const folder = await context.tx.folder.create({ data: folderMarks(access) })
    return folder.id
  })
  return access
}
