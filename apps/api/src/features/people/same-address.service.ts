import type { Person } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { asPerson } from '../../person-access.ts'

/**
 * The ids of everybody that the viewer's link speaks for, the viewer first: all who are reached at the address that the link was mailed
 * to, and only the viewer for a link that was shown on a screen or on paper (docs/decisions/013).
 */
export async function everybodyBehindLink({ tx, linkHash }: Context, me: Person): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT people_of_mailed_link(${linkHash}::text) AS id`
  return [...new Set([me.id, ...rows.map(({ id }) => id)])]
}

/** Does something for each of them, one after the other, with the rights of that one. */
export async function forEach<T>(
  context: Context,
  personIds: string[],
  work: (own: Context, person: Person) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  for (const personId of personIds) {
    const own: Context = { ...context, viewer: { kind: 'person', personId } }
    results.push(
      await asPerson(context, personId, async () =>
        work(own, await context.tx.person.findUniqueOrThrow({ where: { id: personId } })),
      ),
    )
  }
  return results
}
