import type { LabourMarketRegion } from '@loper/prisma/client'
import { labourMarketRegionTiles, municipalityTiles, type Tile } from '@loper/reference-data/tile-map'
import type { Area, Library } from './region-area.service.ts'
import { type Cells, inTimeOf, levelOfCount, levelOfShare, requestedOf } from './region-figures.ts'

type Place = { code: string; name: string; tile: Tile | undefined; libraries: Library[] }

/** The labour-market regions of the area, each with the libraries that are at home there. */
function regionPlaces(area: Area, regions: readonly LabourMarketRegion[]): Place[] {
  const inArea = new Set(area.municipalities.map((one) => one.labourMarketRegionCode))
  return regions
    .filter(({ code }) => inArea.has(code))
    .map(({ code, name }) => ({
      code,
      name,
      tile: labourMarketRegionTiles.get(code),
      libraries: area.libraries.filter(({ home }) => home?.labourMarketRegionCode === code),
    }))
}

/** The municipalities of the area, each with the libraries that work there. */
function municipalityPlaces(area: Area): Place[] {
  return area.municipalities.map(({ code, name }) => ({
    code,
    name,
    tile: municipalityTiles.get(code),
    libraries: area.libraries.filter(({ municipalityCodes }) => municipalityCodes.includes(code)),
  }))
}

/** Tiles with their figures, by name: regions, or the municipalities once one region or library is chosen. */
export function tilesOf(
  area: Area,
  kind: 'LABOUR_MARKET_REGION' | 'MUNICIPALITY',
  regions: readonly LabourMarketRegion[],
  cells: Cells,
  quarters: readonly string[],
) {
  const places = kind === 'MUNICIPALITY' ? municipalityPlaces(area) : regionPlaces(area, regions)
  return places.flatMap(({ code, name, tile, libraries }) => {
    if (!tile) return []
    const ids = libraries.map(({ organisation }) => organisation.id)
    const own = cells.where(({ organisationId }) => ids.includes(organisationId))
    const [requested, inTime] = [requestedOf(own), inTimeOf(own)]
    const none = libraries.length === 0
    return [
      {
        code,
        name,
        ...tile,
        libraries: libraries.length,
        requested,
        inTime,
        trend: quarters.map((quarter) => ({
          quarter,
          count: requestedOf(own.where((place) => place.quarter === quarter)).sum,
        })),
        requestedLevel: none ? ('NONE' as const) : levelOfCount(requested),
        inTimeLevel: none ? ('NONE' as const) : levelOfShare(inTime),
      },
    ]
  })
}
