import { describe, expect, test } from 'vitest'
import { labourMarketRegions } from './labour-market-regions.ts'
import { libraries } from './libraries.ts'
import { municipalities, municipalityByCode } from './municipalities.ts'
import { provinces } from './provinces.ts'
import { provincialSupportOrganisations } from './provincial-support-organisations.ts'
import { labourMarketRegionTiles, municipalityTiles, tileCentre } from './tile-map.ts'

const codes = (rows: readonly { code: string }[]) => new Set(rows.map(({ code }) => code))

describe('reference data', () => {
  test('has 12 provinces, 35 labour-market regions and 342 municipalities, each with a code of its own', () => {
    expect(codes(provinces).size).toBe(12)
    expect(codes(labourMarketRegions).size).toBe(35)
    expect(codes(municipalities).size).toBe(342)
    expect([provinces.length, labourMarketRegions.length, municipalities.length]).toEqual([12, 35, 342])
  })

  test('every municipality lies in a known province and region, on Dutch soil', () => {
    for (const { provinceCode, labourMarketRegionCode, longitude, latitude } of municipalities) {
      expect(codes(provinces)).toContain(provinceCode)
      expect(codes(labourMarketRegions)).toContain(labourMarketRegionCode)
      expect(longitude).toBeGreaterThan(3.3)
      expect(longitude).toBeLessThan(7.3)
      expect(latitude).toBeGreaterThan(50.7)
      expect(latitude).toBeLessThan(53.6)
    }
  })

  test('every province has exactly one support organisation', () => {
    const served = provincialSupportOrganisations.flatMap(({ provinceCodes }) => provinceCodes)
    expect([...served].sort()).toEqual([...codes(provinces)].sort())
  })

  test('every library lies in its province, under the organisation that supports it', () => {
    for (const { municipalityCodes, provinceCode, supportOrganisationId } of libraries) {
      for (const code of municipalityCodes) expect(municipalityByCode(code)?.provinceCode).toBe(provinceCode)
      const support = provincialSupportOrganisations.find(({ id }) => id === supportOrganisationId)
      expect(support?.provinceCodes).toContain(provinceCode)
    }
    expect(libraries).toHaveLength(28)
  })

  test.each([
    ['labour-market regions', labourMarketRegionTiles, codes(labourMarketRegions)],
    ['municipalities', municipalityTiles, codes(municipalities)],
  ])('the tile map has one cell for each of the %s', (_, tiles, known) => {
    expect(new Set(tiles.keys())).toEqual(known)
    const cells = [...tiles.values()].map(({ column, row }) => `${column},${row}`)
    expect(new Set(cells).size).toBe(tiles.size)
  })

  test('an odd row of the tile map stands half a tile to the right', () => {
    expect(tileCentre({ column: 2, row: 1 })).toEqual({ x: 2.5, y: 0.866 })
  })
})
