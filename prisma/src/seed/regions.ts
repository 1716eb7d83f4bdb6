import { labourMarketRegions } from '@loper/reference-data/labour-market-regions'
import { municipalities } from '@loper/reference-data/municipalities'
import { provinces } from '@loper/reference-data/provinces'
import { insertAll } from './insert-all.ts'
import { registersSince, type World } from './world.ts'

/** Every province, labour-market region and municipality of the Netherlands. */
export async function seedRegions({ tx }: World): Promise<void> {
  await insertAll(
    tx,
    'province',
    provinces.map(({ code, name }) => ({ code, name })),
  )
  await insertAll(
    tx,
    'labour_market_region',
    labourMarketRegions.map(({ code, name }) => ({ code, name, validFrom: registersSince })),
  )
  await insertAll(
    tx,
    'municipality',
    municipalities.map(({ altName, ...municipality }) => ({
      ...municipality,
      alternativeName: altName ?? null,
      validFrom: registersSince,
    })),
  )
}
