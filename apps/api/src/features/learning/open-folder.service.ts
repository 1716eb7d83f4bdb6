import { createHash } from 'node:crypto'
import { folderAccess } from '@loper/domain/learning-input'
import type { Folder } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import { hashLink } from '../../auth/session-token.ts'
import type { Context } from '../../context.ts'
import type { FieldProblem } from '../../errors.ts'

export type FolderAccess = { link: string; code: string }
export type Opened = { folder: Folder; problem: null } | { folder: null; problem: FieldProblem }

/** What is kept of a code: without the link, which is nowhere, its million possibilities cannot be tried. */
const hashCode = ({ link, code }: FolderAccess) => createHash('sha256').update(`${link}:${code}`).digest('hex')

/** What the database keeps of the two secrets. */
export const folderMarks = (access: FolderAccess) => ({ linkHash: hashLink(access.link), codeHash: hashCode(access) })

/** Looks at the database as whoever holds this link and this code, from here on. */
export async function actWithFolder(context: Context, access: FolderAccess): Promise<void> {
  const { linkHash, codeHash } = folderMarks(access)
  await context.tx.$executeRaw`
    SELECT set_config('loper.folder_link', ${linkHash}, true), set_config('loper.folder_code', ${codeHash}, true)`
}

const problems = {
  missing: { path: ['access', 'link'], code: 'INVALID', messageKey: 'folder.link-wrong' },
  wrong: { path: ['access', 'code'], code: 'INVALID', messageKey: 'folder.code-wrong' },
  locked: { path: ['access', 'code'], code: 'CONFLICT', messageKey: 'folder.locked' },
} satisfies Record<string, FieldProblem>

/**
 * The folder of this link and code, held until the operation ends; or why it stays shut. That is answered and never thrown: what
 * throws in a mutation undoes the counting of wrong codes too.
 */
export async function openFolder(context: Context, raw: unknown): Promise<Opened> {
  assertCan(context, 'folder:open', null)
  const parsed = folderAccess.safeParse(raw)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'folder.code-wrong' }
    return {
      folder: null,
      problem: { path: ['access', ...path.map(String)], code: 'INVALID', messageKey: message },
    }
  }
  const { linkHash, codeHash } = folderMarks(parsed.data)
  await actWithFolder(context, parsed.data)
  const [row] = await context.tx.$queryRaw<{ state: 'open' | keyof typeof problems }[]>`
    SELECT open_folder(${linkHash}, ${codeHash}) AS state`
  if (row?.state !== 'open') return { folder: null, problem: problems[row?.state ?? 'missing'] }
  return { folder: await context.tx.folder.findUniqueOrThrow({ where: { linkHash } }), problem: null }
}

type Shown = { folder: Folder | null; errors: FieldProblem[] }

/** Does something with an open folder and answers it; or answers why it stays shut. */
export async function withFolder(context: Context, access: unknown, work: (folder: Folder) => Promise<unknown>) {
  const { folder, problem } = await openFolder(context, access)
  if (folder) await work(folder)
  return { folder, errors: problem ? [problem] : [] } satisfies Shown
}
