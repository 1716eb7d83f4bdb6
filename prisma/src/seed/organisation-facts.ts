import { libraries } from '@loper/reference-data/libraries'
import { municipalities } from '@loper/reference-data/municipalities'
import { provincialSupportOrganisations } from '@loper/reference-data/provincial-support-organisations'
import type { OrganisationType } from '../generated/client.ts'
import { slugOf } from './identity.ts'

export type OrganisationFact = {
  slug: string
  name: string
  type: OrganisationType
  source: string
  municipalityCodes: readonly string[]
  provinceCodes: readonly string[]
  supportSlug?: string
}

const libraryNames = new Set(libraries.map(({ name }) => name))

/** Three support organisations are also a library of that name; here those are two organisations. */
function supportSlugOf(id: string): string {
  const support = provincialSupportOrganisations.find((organisation) => organisation.id === id)
  if (!support) throw new Error(`no support organisation ${id}`)
  return libraryNames.has(support.name) ? `${id}-ondersteuning` : id
}

const supports: OrganisationFact[] = provincialSupportOrganisations.map(({ id, name, provinceCodes, source }) => ({
  slug: supportSlugOf(id),
  name: libraryNames.has(name) ? `${name} (ondersteuning)` : name,
  type: 'PROVINCIAL_SUPPORT_ORGANISATION',
  source,
  municipalityCodes: [],
  provinceCodes,
}))

const libraryFacts: OrganisationFact[] = libraries.map(
  ({ name, municipalityCodes, supportOrganisationId, source, sourceDate }) => ({
    slug: slugOf(name),
    name,
    type: 'LIBRARY',
    source: `${source} (${sourceDate})`,
    municipalityCodes,
    provinceCodes: [],
    supportSlug: supportSlugOf(supportOrganisationId),
  }),
)

const inRegion = (code: string) =>
  municipalities.filter((municipality) => municipality.labourMarketRegionCode === code).map(({ code }) => code)

/** A party that exists; that it takes part here is invented. */
function party(slug: string, name: string, type: OrganisationType, municipalityCodes: string[] = []): OrganisationFact {
  return { slug, name, type, source: 'Rol verzonnen voor de demo', municipalityCodes, provinceCodes: [] }
}

const parties: OrganisationFact[] = [
  party('randstad', 'Randstad', 'STAFFING_AGENCY'),
  party('gemeente-zoetermeer', 'Gemeente Zoetermeer', 'MUNICIPALITY', ['GM0637']),
  party('gemeente-hilversum', 'Gemeente Hilversum', 'MUNICIPALITY', ['GM0402']),
  party('gemeente-alkmaar', 'Gemeente Alkmaar', 'MUNICIPALITY', ['GM0361']),
  party('gemeente-alphen-aan-den-rijn', 'Gemeente Alphen aan den Rijn', 'MUNICIPALITY', ['GM0484']),
  party('szw', 'Ministerie van Sociale Zaken en Werkgelegenheid', 'MINISTRY'),
  party('jobon', 'JobOn', 'TOOLKIT_PROVIDER'),
  party(
    'leerwerkloket-zuid-holland-centraal',
    'Leerwerkloket Zuid-Holland Centraal',
    'LEARN_WORK_COUNTER',
    inRegion('AM34'),
  ),
  party('loper-beheer', 'Loper beheer', 'OPERATOR'),
]

/** Every organisation of the demo world; a support organisation comes before the libraries that it supports. */
export const organisationFacts: readonly OrganisationFact[] = [...supports, ...libraryFacts, ...parties]
