import type { Tx } from '../database.ts'
import type { Municipality, Prisma } from '../generated/client.ts'

const since = new Date('2023-01-01')

/** The municipality with this code, made with its province and region when it is not there yet. */
export async function makeMunicipality(
  tx: Tx,
  code = 'GM0637',
  overrides: Partial<Prisma.MunicipalityUncheckedCreateInput> = {},
): Promise<Municipality> {
  await tx.province.createMany({ data: [{ code: 'PV28', name: 'Zuid-Holland' }], skipDuplicates: true })
  await tx.labourMarketRegion.createMany({
    data: [{ code: 'AM20', name: 'Zuid-Holland Centraal', validFrom: since }],
    skipDuplicates: true,
  })
  await tx.municipality.createMany({
    data: [
      {
        code,
        name: code === 'GM0637' ? 'Zoetermeer' : `Gemeente ${code}`,
        provinceCode: 'PV28',
        labourMarketRegionCode: 'AM20',
        longitude: 4.494,
        latitude: 52.061,
        validFrom: since,
        ...overrides,
      },
    ],
    skipDuplicates: true,
  })
  return tx.municipality.findUniqueOrThrow({ where: { code } })
}
