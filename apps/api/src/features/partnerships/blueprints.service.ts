import { type BlueprintContent, blueprintContent } from '@loper/domain/blueprint-content'
import { uuid } from '@loper/domain/free-text'
import type { PartnershipBlueprint } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'

/** What can be started elsewhere, by title. */
export async function listBlueprints(context: Context): Promise<PartnershipBlueprint[]> {
  assertCan(context, 'blueprint:see', null)
  return context.tx.partnershipBlueprint.findMany({ orderBy: [{ title: 'asc' }, { id: 'asc' }] })
}

/** One blueprint. Throws NotFound when there is none with this id. */
export async function getBlueprint(context: Context, id: string): Promise<PartnershipBlueprint> {
  assertCan(context, 'blueprint:see', null)
  const found = uuid.safeParse(id).success && (await context.tx.partnershipBlueprint.findUnique({ where: { id } }))
  if (!found) throw new NotFound('blueprint')
  return found
}

/** What a blueprint holds. A row that does not have the shape is a fault of ours, and stops here. */
export function contentOf({ content }: PartnershipBlueprint): BlueprintContent {
  return blueprintContent.parse(content)
}
