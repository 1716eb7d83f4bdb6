import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'

/** Makes these the municipalities that an organisation works for from `day`; what it no longer serves gets an end date. */
export async function setServiceAreas(
  { tx }: Context,
  organisationId: string,
  codes: string[],
  day: Date,
): Promise<void> {
  const wanted = new Set(codes)
  const known = await tx.municipality.count({ where: { code: { in: [...wanted] }, validTo: null } })
  if (known !== wanted.size) throw fieldError('municipalityCodes', 'municipality.unknown')
  const current = await tx.serviceArea.findMany({ where: { organisationId, validTo: null } })
  const served = new Set(current.map((area) => area.municipalityCode))
  const left = [...served].filter((code) => !wanted.has(code))
  // An area that began today never was one: it goes without a trace.
  await tx.serviceArea.deleteMany({
    where: { organisationId, municipalityCode: { in: left }, validFrom: { gte: day }, validTo: null },
  })
  await tx.serviceArea.updateMany({
    where: { organisationId, municipalityCode: { in: left }, validTo: null },
    data: { validTo: day },
  })
  const added = [...wanted].filter((code) => !served.has(code))
  await tx.serviceArea.deleteMany({ where: { organisationId, municipalityCode: { in: added }, validFrom: day } })
  await tx.serviceArea.createMany({
    data: added.map((municipalityCode) => ({ organisationId, municipalityCode, validFrom: day })),
  })
}
