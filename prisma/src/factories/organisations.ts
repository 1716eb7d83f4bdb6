import type { Tx } from '../database.ts'
import type { Branch, Organisation, Prisma, Role, User } from '../generated/client.ts'
import { nextNumber } from './numbers.ts'
import { makeMunicipality } from './places.ts'

/** An organisation; a library unless told otherwise. */
export function makeOrganisation(
  tx: Tx,
  overrides: Partial<Prisma.OrganisationUncheckedCreateInput> = {},
): Promise<Organisation> {
  const number = nextNumber()
  return tx.organisation.create({
    data: { slug: `organisatie-${number}`, name: `Bibliotheek ${number}`, type: 'LIBRARY', ...overrides },
  })
}

/** A branch of an organisation, in Zoetermeer unless told otherwise. */
export async function makeBranch(
  tx: Tx,
  organisationId: string,
  overrides: Partial<Prisma.BranchUncheckedCreateInput> = {},
): Promise<Branch> {
  const municipalityCode = overrides.municipalityCode ?? (await makeMunicipality(tx)).code
  return tx.branch.create({
    data: {
      name: 'Bibliotheek Stadshart',
      street: 'Stadhuisplein 1',
      postcode: '2711 EC',
      place: 'Zoetermeer',
      ...overrides,
      municipalityCode,
      organisationId,
    },
  })
}

/** A member of staff who works at the organisation in the role. */
export async function makeMember(
  tx: Tx,
  organisationId: string,
  role: Role,
  overrides: Partial<Prisma.UserUncheckedCreateInput> = {},
): Promise<User> {
  const number = nextNumber()
  const user = await tx.user.create({
    data: { name: `Medewerker ${number}`, email: `medewerker-${number}@voorbeeld.demo`, ...overrides },
  })
  await tx.membership.create({ data: { organisationId, userId: user.id, role } })
  return user
}
