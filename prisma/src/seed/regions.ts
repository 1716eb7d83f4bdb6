import { labourMarketRegions } from '@loper/reference-data/labour-market-regions'
import { municipalities } from '@loper/reference-data/municipalities'
import { provinces } from '@loper/reference-data/provinces'
import { registersSince, type World } from './world.ts'

/** Every province, labour-market region and municipality of the Netherlands. */
export async function seedRegions({ tx }: World): Promise<void> {
  await tx.province.createMany({ data: provinces.map(({ code, name }) => ({ code, name })) })
  await tx.labourMarketRegion.createMany({
    data: labourMarketRegions.map(({ code, name }) => ({ code, name, validFrom: registersSince })),
  })
  await tx.municipality.createMany({
    data: municipalities.map(({ altName, ...municipality }) => ({
      ...municipality,
      alternativeName: altName ?? null,
      validFrom: registersSince,
    })),
  })
}
