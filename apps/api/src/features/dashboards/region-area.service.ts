import { uuid } from '@loper/domain/free-text'
import type { Municipality, Organisation, Prisma } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { hasRole, isOperator, organisationIds } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'

export type AreaFilter = {
  provinceCode?: string | null
  labourMarketRegionCode?: string | null
  libraryId?: string | null
}
export type Library = { organisation: Organisation; home: Municipality | null; municipalityCodes: string[] }
/** Which libraries and municipalities a viewer looks at, before and after filtering. */
export type Area = {
  name: string
  whole: { municipalities: Municipality[]; libraries: Library[] }
  municipalities: Municipality[]
  libraries: Library[]
}

/** Which libraries the viewer may see figures of: an adviser those that they support, an observer all. */
function librariesOf({ viewer }: Context): Prisma.OrganisationWhereInput {
  const open = { type: 'LIBRARY' as const, closedOn: null }
  if (seesAll(viewer)) return open
  return { ...open, supportedById: { in: organisationIds(viewer, 'ADVISER') } }
}

const seesAll = (viewer: Context['viewer']) => hasRole(viewer, 'OBSERVER') || isOperator(viewer)

/** The municipality with most branches of the library; without branches the first that it works for. */
function homeOf(branches: { municipality: Municipality }[], areas: { municipality: Municipality }[]) {
  const places = (branches.length > 0 ? branches : areas).map(({ municipality }) => municipality)
  const times = (one: Municipality) => places.filter(({ code }) => code === one.code).length
  return [...places].sort((a, b) => times(b) - times(a) || a.name.localeCompare(b.name, 'nl'))[0] ?? null
}

async function loadLibraries(context: Context): Promise<Library[]> {
  const rows = await context.tx.organisation.findMany({
    where: librariesOf(context),
    include: {
      branches: { where: { closedOn: null }, include: { municipality: true } },
      serviceAreas: { where: { validTo: null }, include: { municipality: true } },
    },
    orderBy: { name: 'asc' },
  })
  return rows
    .filter(
      ({ id, supportedById }) =>
        isOperator(context.viewer) || can(context, 'library:seeFigures', { id, supportedById }),
    )
    .map(({ branches, serviceAreas, ...organisation }) => ({
      organisation,
      home: homeOf(branches, serviceAreas),
      municipalityCodes: [...new Set([...serviceAreas, ...branches].map(({ municipalityCode }) => municipalityCode))],
    }))
}

/** The municipalities of the provinces that the viewer supports; all of them for an observer. */
async function loadMunicipalities({ viewer, tx }: Context): Promise<Municipality[]> {
  const supported = {
    province: { supportedBy: { some: { organisationId: { in: organisationIds(viewer, 'ADVISER') } } } },
  }
  return tx.municipality.findMany({
    where: { validTo: null, ...(seesAll(viewer) ? {} : supported) },
    orderBy: { name: 'asc' },
  })
}

/** The area after filtering. A filter on something that is not the viewer's gives an empty area, not an error. */
export async function loadArea(context: Context, filter: AreaFilter): Promise<Area> {
  const { tx } = context
  const libraries = await loadLibraries(context)
  const own = await loadMunicipalities(context)
  // A library at the edge may lie outside the supported provinces: its own place belongs to the area too.
  const homes = libraries.flatMap(({ home }) => (home && !own.some(({ code }) => code === home.code) ? [home] : []))
  const municipalities = [...own, ...homes]
  const fits = (municipality: Municipality | null) =>
    (!filter.provinceCode || municipality?.provinceCode === filter.provinceCode) &&
    (!filter.labourMarketRegionCode || municipality?.labourMarketRegionCode === filter.labourMarketRegionCode)
  const libraryId = filter.libraryId && uuid.safeParse(filter.libraryId).success ? filter.libraryId : null
  const inArea = libraries.filter(({ home }) => fits(home))
  const chosen = filter.libraryId ? inArea.filter(({ organisation }) => organisation.id === libraryId) : inArea
  const codes = new Set(chosen.flatMap(({ municipalityCodes }) => municipalityCodes))
  const places = municipalities.filter((one) => fits(one) && (!filter.libraryId || codes.has(one.code)))
  return {
    name: await nameOf(),
    whole: { municipalities, libraries },
    municipalities: places,
    libraries: chosen,
  }

  async function nameOf(): Promise<string> {
    if (filter.libraryId && chosen[0]) return chosen[0].organisation.name
    const { labourMarketRegionCode, provinceCode } = filter
    if (labourMarketRegionCode) {
      const region = await tx.labourMarketRegion.findUnique({ where: { code: labourMarketRegionCode } })
      if (region) return region.name
    }
    const codes = provinceCode ? [provinceCode] : [...new Set(own.map((one) => one.provinceCode))]
    const provinces = await tx.province.findMany({ where: { code: { in: codes } }, orderBy: { name: 'asc' } })
    if (provinces.length > 3) return 'Nederland'
    return provinces.map(({ name }) => name).join(' en ') || 'Nederland'
  }
}
