import { branchFacts } from './branch-facts.ts'
import { branchId, idOf, organisationId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { organisationFacts } from './organisation-facts.ts'
import { day, registersSince, type World } from './world.ts'

const createdAt = day('2024-01-01')

/** The known libraries and support organisations, and the other parties of the demo, with their areas and branches. */
export async function seedOrganisations({ tx }: World): Promise<void> {
  await insertAll(
    tx,
    'organisation',
    organisationFacts.map(({ slug, name, type, source, supportSlug }) => ({
      id: organisationId(slug),
      slug,
      name,
      type,
      source,
      supportedById: supportSlug ? organisationId(supportSlug) : null,
      createdAt,
    })),
  )
  await insertAll(
    tx,
    'organisation_type_period',
    organisationFacts.map(({ slug, type }) => ({
      id: idOf('type-period', slug),
      organisationId: organisationId(slug),
      type,
      validFrom: registersSince,
    })),
  )
  await insertAll(
    tx,
    'service_area',
    organisationFacts.flatMap(({ slug, municipalityCodes }) =>
      municipalityCodes.map((municipalityCode) => ({
        organisationId: organisationId(slug),
        municipalityCode,
        validFrom: registersSince,
      })),
    ),
  )
  await insertAll(
    tx,
    'province_support',
    organisationFacts.flatMap(({ slug, provinceCodes }) =>
      provinceCodes.map((provinceCode) => ({ organisationId: organisationId(slug), provinceCode })),
    ),
  )
  await insertAll(
    tx,
    'branch',
    branchFacts.map(({ organisationSlug, ...branch }) => ({
      id: branchId(organisationSlug, branch.name),
      organisationId: organisationId(organisationSlug),
      ...branch,
    })),
  )
}
