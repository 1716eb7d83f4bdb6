/** What the tests of pilots start from. */
import { makePerson, makeReferral } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makePartnership, makePilot } from '@loper/prisma/factories/partnerships'
import { expect } from 'vitest'
import type { TestApi } from '../../testing/test-api.ts'

export const day = 24 * 60 * 60 * 1000
export const iso = (offset: number) => new Date(Date.now() + offset * day).toISOString().slice(0, 10)
const sources = [
  ['REFERRALS_REQUESTED', 'COUNT', 10],
  ['REFERRALS_ANSWERED_IN_TIME', 'SHARE', 80],
  ['REFERRALS_STARTED', 'SHARE', 70],
  ['REFERRALS_COMPLETED', 'COUNT', 4],
  ['SESSIONS_HELD', 'COUNT', 4],
  ['PEOPLE_ATTENDED', 'COUNT', 8],
  ['MANUAL', 'COUNT', 25],
] as const

/** A library and an agency that try something together since 30 days, with one indicator per source. */
export async function pilotWorld(api: TestApi) {
  const made = await api.system(async (tx) => {
    const poi = await makeOrganisation(tx, { type: 'PROVINCIAL_SUPPORT_ORGANISATION', name: 'Probiblio' })
    const library = await makeOrganisation(tx, { supportedById: poi.id })
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY', name: 'Randstad' })
    const stranger = await makeOrganisation(tx)
    const users = {
      coordinator: await makeMember(tx, library.id, 'COORDINATOR', { name: 'Joke' }),
      consultant: await makeMember(tx, agency.id, 'CONSULTANT', { name: 'Sanne' }),
      adviser: await makeMember(tx, poi.id, 'ADVISER'),
      stranger: await makeMember(tx, stranger.id, 'COORDINATOR'),
    }
    const partnership = await makePartnership(tx, [library.id, agency.id])
    const pilot = await makePilot(tx, partnership.id, library.id, {
      startsOn: new Date(iso(-30)),
      endsOn: new Date(iso(60)),
      goals: {
        create: {
          title: 'Flexwerkers weten dat de bibliotheek er is',
          indicators: {
            create: sources.map(([source, unit, target], sortOrder) => ({
              title: source,
              source,
              unit,
              target,
              sortOrder,
            })),
          },
        },
      },
    })
    return { library, agency, stranger, users, partnership, pilot }
  })
  const { users } = made
  return {
    ...made,
    coordinator: await api.staff(users.coordinator),
    consultant: await api.staff(users.consultant),
    adviser: await api.staff(users.adviser),
    outsider: await api.staff(users.stranger),
  }
}

export type World = Awaited<ReturnType<typeof pilotWorld>>
export type Figures = {
  pilot: {
    standing: string
    viewerSeesCounts: boolean
    goals: { id: string; indicators: { id: string; title: string; value: number | null; withheld: string | null }[] }[]
  }
}
export const figures = `query($id: ID!) { pilot(id: $id) { standing viewerSeesCounts goals { id indicators {
  id title value valueOn standing withheld series { on value } measurements { id value note authorName } } } } }`

/** The value of every indicator by its title, as the asker sees it. */
export async function valuesFor(asker: World['coordinator'], id: string) {
  const { data, errors } = await asker.run<Figures>(figures, { id })
  expect(errors).toEqual([])
  return Object.fromEntries(data.pilot.goals.flatMap((goal) => goal.indicators.map((one) => [one.title, one.value])))
}

/** A referral of the agency to the library, about a new person. */
export async function refer(api: TestApi, { library, agency }: World, overrides: Parameters<typeof makeReferral>[2]) {
  return api.system(async (tx) => {
    const person = await makePerson(tx)
    const between = { personId: person.id, senderOrganisationId: agency.id, receiverOrganisationId: library.id }
    return makeReferral(tx, between, overrides)
  })
}
