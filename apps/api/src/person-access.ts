import type { AccessKey } from '@loper/domain/access-words'
import { today } from '@loper/domain/dutch-time'
import type { Viewer } from './auth/viewer.ts'
import type { Context } from './context.ts'
import { related } from './related.ts'

const lookingAs = new WeakMap<Context, string>()

/** Looks at the database as this person from here on, so that a row which is being made for them can be returned. */
export async function actAs(context: Context, personId: string): Promise<void> {
  await context.tx.$executeRaw`SELECT set_config('loper.person_id', ${personId}, true)`
  lookingAs.set(context, personId)
}

/** Remembers it where a statement of the caller's own set it. */
export const nowLooksAs = (context: Context, personId: string): void => void lookingAs.set(context, personId)

/** Does something as this person, such as making a link for whoever moves up, and looks as the viewer again afterwards. */
export async function asPerson<T>(context: Context, personId: string, work: () => Promise<T>): Promise<T> {
  const { viewer } = context
  const before = lookingAs.get(context) ?? (viewer.kind === 'person' ? viewer.personId : '')
  if (before === personId) return work()
  await actAs(context, personId)
  const result = await work()
  await actAs(context, before)
  return result
}

type Line = { personId: string; what: string; purpose: string }

/** The line that tells the person who read or wrote what, and for which purpose; `organisation` is whose member of staff it is. */
export const accessLine = (viewer: Viewer, line: Line, organisation: { id: string; name: string | null } | null) => ({
  ...line,
  userId: viewer.kind === 'staff' ? viewer.userId : null,
  readerName: viewer.kind === 'staff' ? viewer.name : 'u zelf',
  organisationId: organisation?.id ?? null,
  organisationName: organisation?.name ?? null,
})

/** Leaves the line that tells the person who read or wrote what, and for which purpose. */
export async function logAccess(
  context: Context,
  lines: { personId: string; organisationId?: string | null; what: string; purpose: string }[],
): Promise<void> {
  const { viewer, tx } = context
  if (lines.length === 0) return
  const ids = [...new Set(lines.map((line) => line.organisationId).filter((id) => id != null))]
  const organisations = await Promise.all(ids.map((id) => related(context, 'organisation', id)))
  const names = new Map(organisations.map((organisation) => [organisation?.id, organisation?.name]))
  await tx.accessLine.createMany({
    data: lines.map(({ organisationId, ...line }) =>
      accessLine(viewer, line, organisationId ? { id: organisationId, name: names.get(organisationId) ?? null } : null),
    ),
  })
}

type List = { organisationId: string; what: AccessKey; purpose: string }

/**
 * Leaves a line with everybody whose name a member of staff saw in a list: one a day for each reader and list, in one statement
 * however long the list is.
 */
export async function logSeenInList({ viewer, tx }: Context, list: List, personIds: string[]): Promise<void> {
  if (viewer.kind !== 'staff' || personIds.length === 0) return
  const { organisationId, what, purpose } = list
  // In one order, so that two lists that are opened at once do not wait for each other.
  await tx.$executeRaw`
    INSERT INTO access_line (id, person_id, user_id, reader_name, organisation_id, organisation_name, what, purpose, seen_on)
    SELECT gen_random_uuid(), p.id, ${viewer.userId}::uuid, ${viewer.name}, o.id, o.name, ${what}, ${purpose},
           ${today(new Date())}::date
      FROM person p JOIN organisation o ON o.id = ${organisationId}::uuid
     WHERE p.id = ANY (${personIds}::uuid[]) AND p.erased_at IS NULL
     ORDER BY p.id
        ON CONFLICT DO NOTHING`
}
