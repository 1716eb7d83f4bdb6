import type { Tx } from '../database.ts'
import type { Partnership, Pilot, Prisma } from '../generated/client.ts'

/** A partnership of these organisations; the first one leads. */
export function makePartnership(
  tx: Tx,
  organisationIds: string[],
  overrides: Partial<Prisma.PartnershipCreateInput> = {},
): Promise<Partnership> {
  return tx.partnership.create({
    data: {
      title: 'Randstad en de bibliotheek',
      purpose: 'Flexwerkers met een taalvraag vinden de weg naar de bibliotheek.',
      phase: 'PILOT',
      startedOn: new Date('2026-01-05'),
      partners: { create: organisationIds.map((organisationId, index) => ({ organisationId, isLead: index === 0 })) },
      ...overrides,
    },
  })
}

/** A running pilot of the library in the partnership. */
export function makePilot(
  tx: Tx,
  partnershipId: string,
  organisationId: string,
  overrides: Partial<Prisma.PilotUncheckedCreateInput> = {},
): Promise<Pilot> {
  return tx.pilot.create({
    data: {
      partnershipId,
      organisationId,
      title: 'Flexwerkers en taal',
      startsOn: new Date('2026-01-05'),
      endsOn: new Date('2026-12-18'),
      state: 'RUNNING',
      ...overrides,
    },
  })
}
