import { accountFacts } from './account-facts.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { day, type World } from './world.ts'

/** The staff of the demo world. Made a minute apart, so that lists by date keep the order of `accountFacts`. */
export async function seedAccounts({ tx }: World): Promise<void> {
  const accounts = accountFacts.map((fact, index) => ({
    ...fact,
    createdAt: new Date(day('2024-01-08').getTime() + index * 60_000),
  }))
  await insertAll(
    tx,
    'user',
    accounts.map(({ email, name, createdAt }) => ({
      id: userId(email),
      email,
      name,
      emailVerified: true,
      createdAt,
      updatedAt: createdAt,
    })),
  )
  await insertAll(
    tx,
    'membership',
    accounts.flatMap(({ email, memberships, createdAt }) =>
      memberships.map(([organisation, role]) => ({
        id: idOf('membership', `${email}/${organisation}/${role}`),
        userId: userId(email),
        organisationId: organisationId(organisation),
        role,
        createdAt,
      })),
    ),
  )
}
