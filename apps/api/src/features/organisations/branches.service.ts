import { today } from '@loper/domain/dutch-time'
import { addBranchInput, changeBranchInput } from '@loper/domain/organisations-input'
import type { Branch } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { changeable } from './change-organisation.service.ts'

async function assertMunicipality({ tx }: Context, code: string): Promise<void> {
  const found = await tx.municipality.count({ where: { code, validTo: null } })
  if (found === 0) throw fieldError('municipalityCode', 'municipality.unknown')
}

/** The branch, if the viewer may change its organisation. */
async function changeableBranch(context: Context, id: string): Promise<Branch> {
  const branch = await context.tx.branch.findUnique({ where: { id } })
  if (!branch) throw new NotFound('branch')
  await changeable(context, branch.organisationId)
  return branch
}

/** Adds a branch; the same key twice is one. */
export async function addBranch(context: Context, raw: { organisationId: string }): Promise<Branch> {
  await changeable(context, raw.organisationId)
  const { key, ...facts } = parseInput(addBranchInput, raw)
  await assertMunicipality(context, facts.municipalityCode)
  const id = await once(context, 'addBranch', key, async () => (await context.tx.branch.create({ data: facts })).id)
  return context.tx.branch.findUniqueOrThrow({ where: { id } })
}

/** Sets the facts of a branch. */
export async function changeBranch(context: Context, raw: { id: string }): Promise<Branch> {
  await changeableBranch(context, raw.id)
  const { id, ...facts } = parseInput(changeBranchInput, raw)
  await assertMunicipality(context, facts.municipalityCode)
  return context.tx.branch.update({ where: { id }, data: facts })
}

/** Closes a branch today; sessions and services that were there keep it. */
export async function closeBranch(context: Context, { id }: { id: string }): Promise<Branch> {
  await changeableBranch(context, id)
  return context.tx.branch.update({ where: { id }, data: { closedOn: new Date(today(new Date())) } })
}

/** Takes back the closing of a branch. */
export async function restoreBranch(context: Context, { id }: { id: string }): Promise<Branch> {
  await changeableBranch(context, id)
  return context.tx.branch.update({ where: { id }, data: { closedOn: null } })
}
