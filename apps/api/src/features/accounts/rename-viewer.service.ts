import { renameViewerInput } from '@loper/domain/accounts-input'
import { assertCan } from '../../auth/policy.ts'
import type { StaffViewer } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'

/** Changes the viewer's own name. */
export async function renameViewer(context: Context, raw: unknown): Promise<StaffViewer> {
  assertCan(context, 'account:change', null)
  const { name } = parseInput(renameViewerInput, raw)
  const viewer = context.viewer as StaffViewer
  await context.tx.user.update({ where: { id: viewer.userId }, data: { name } })
  return { ...viewer, name }
}
