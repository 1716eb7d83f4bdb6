/** Rows that belong to a row at hand. All that is asked for in one turn is one statement, and an absent key is none. */
import type { Tx } from '@loper/prisma/database'
import { batched } from './batched.ts'
import type { Context } from './context.ts'

const byKey = {
  activityVersion: (tx: Tx, ids: string[]) => tx.activityVersion.findMany({ where: { id: { in: ids } } }),
  blueprint: (tx: Tx, ids: string[]) => tx.partnershipBlueprint.findMany({ where: { id: { in: ids } } }),
  branch: (tx: Tx, ids: string[]) => tx.branch.findMany({ where: { id: { in: ids } } }),
  labourMarketRegion: (tx: Tx, codes: string[]) => tx.labourMarketRegion.findMany({ where: { code: { in: codes } } }),
  municipality: (tx: Tx, codes: string[]) => tx.municipality.findMany({ where: { code: { in: codes } } }),
  organisation: (tx: Tx, ids: string[]) => tx.organisation.findMany({ where: { id: { in: ids } } }),
  partner: (tx: Tx, ids: string[]) => tx.partnershipPartner.findMany({ where: { id: { in: ids } } }),
  partnership: (tx: Tx, ids: string[]) =>
    tx.partnership.findMany({ where: { id: { in: ids } }, include: { partners: true } }),
  person: (tx: Tx, ids: string[]) => tx.person.findMany({ where: { id: { in: ids } } }),
  pilot: (tx: Tx, ids: string[]) => tx.pilot.findMany({ where: { id: { in: ids } } }),
  province: (tx: Tx, codes: string[]) => tx.province.findMany({ where: { code: { in: codes } } }),
  referral: (tx: Tx, ids: string[]) => tx.referral.findMany({ where: { id: { in: ids } } }),
  service: (tx: Tx, ids: string[]) => tx.service.findMany({ where: { id: { in: ids } } }),
  session: (tx: Tx, ids: string[]) => tx.session.findMany({ where: { id: { in: ids } } }),
  sessionSeries: (tx: Tx, ids: string[]) => tx.sessionSeries.findMany({ where: { id: { in: ids } } }),
  upload: (tx: Tx, ids: string[]) => tx.upload.findMany({ where: { id: { in: ids } } }),
  user: (tx: Tx, ids: string[]) => tx.user.findMany({ where: { id: { in: ids } } }),
}

type Name = keyof typeof byKey
type Row<Of extends Name> = Awaited<ReturnType<(typeof byKey)[Of]>>[number]

const read = new WeakMap<Context, Map<string, Promise<unknown>>>()

/** What this operation read before, when it changes nothing; a mutation reads anew. */
function remembered<Value>(context: Context, name: string, load: () => Promise<Value>): Promise<Value> {
  if (!context.readsOnly) return load()
  const known = read.get(context) ?? new Map<string, Promise<unknown>>()
  read.set(context, known)
  const found = (known.get(name) as Promise<Value> | undefined) ?? load()
  known.set(name, found)
  return found
}

/** The row with this id or code; null for none, and for one that the viewer may not see. */
export async function related<Of extends Name>(
  context: Context,
  name: Of,
  key: string | null | undefined,
): Promise<Row<Of> | null> {
  if (!key) return null
  const load = (keys: string[]) => byKey[name](context.tx, keys) as Promise<Row<Of>[]>
  const found = await remembered(context, `${name} ${key}`, () =>
    batched(
      context,
      name,
      key,
      async (keys) => new Map((await load(keys)).map((row) => ['id' in row ? row.id : row.code, row])),
    ),
  )
  return found ?? null
}

/** The same, where the database promises that it is there. */
export async function owner<Of extends Name>(context: Context, name: Of, key: string): Promise<Row<Of>> {
  const row = await related(context, name, key)
  if (!row) throw new Error(`The ${name} of a row is not to be seen`)
  return row
}

/** The rows of one parent, whose id stands in `key`; `load` answers those of all parents that are asked for in one turn. */
export async function children<Key extends string, Child extends Record<Key, string | null>>(
  context: Context,
  name: string,
  parentId: string,
  key: Key,
  load: (parentIds: string[]) => PromiseLike<Child[]>,
): Promise<Child[]> {
  const found = await remembered(context, `${name} ${parentId}`, () =>
    batched<Child[]>(context, name, parentId, async (parentIds) =>
      Map.groupBy(await load(parentIds), (row) => row[key] as string),
    ),
  )
  return found ?? []
}
