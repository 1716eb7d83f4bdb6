import { branchFacts } from './branch-facts.ts'
import { branchId, idOf, organisationId } from './identity.ts'
import { organisationFacts } from './organisation-facts.ts'
import { day, registersSince, type World } from './world.ts'

const createdAt = day('2024-01-01')

/** The known libraries and support organisations, and the other parties of the demo, with their areas and branches. */
export async function seedOrganisations({ tx }: World): Promise<void> {
  await tx.organisation.createMany({
    data: organisationFacts.map(({ slug, name, type, source, supportSlug }) => ({
      id: organisationId(slug),
      slug,
      name,
      type,
      source,
      supportedById: supportSlug ? organisationId(supportSlug) : null,
      createdAt,
    })),
  })
  await tx.organisationTypePeriod.createMany({
    data: organisationFacts.map(({ slug, type }) => ({
      id: idOf('type-period', slug),
      organisationId: organisationId(slug),
      type,
      validFrom: registersSince,
    })),
  })
  await tx.serviceArea.createMany({
    data: organisationFacts.flatMap(({ slug, municipalityCodes }) =>
      municipalityCodes.map((municipalityCode) => ({
        organisationId: organisationId(slug),
        municipalityCode,
        validFrom: registersSince,
      })),
    ),
  })
  await tx.provinceSupport.createMany({
    data: organisationFacts.flatMap(({ slug, provinceCodes }) =>
      provinceCodes.map((provinceCode) => ({ organisationId: organisationId(slug), provinceCode })),
    ),
  })
  await tx.branch.createMany({
    data: branchFacts.map(({ organisationSlug, ...branch }) => ({
      id: branchId(organisationSlug, branch.name),
      organisationId: organisationId(organisationSlug),
      ...branch,
    })),
  })
}
