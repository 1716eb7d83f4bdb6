import type { Role } from '@loper/prisma/client'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makePartnership, makePilot } from '@loper/prisma/factories/partnerships'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

/** A library and an agency that work together, with a member of the agency in each of the roles. */
async function agencyWith(...roles: Role[]) {
  const made = await api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY', name: 'Randstad' })
    const users = []
    for (const role of roles) users.push(await makeMember(tx, agency.id, role))
    const { id } = await makePartnership(tx, [library.id, agency.id])
    const pilot = await makePilot(tx, id, library.id)
    const row = await tx.partnershipPartner.findFirstOrThrow({
      where: { partnershipId: id, organisationId: agency.id },
    })
    return { id, pilotId: pilot.id, partnerId: row.id, users }
  })
  const { id, partnerId, pilotId } = made
  const members = await Promise.all(
    made.users.map(async (user) => {
      const asker = await api.staff(user)
      const run = async (document: string, input: object) => {
        const { data, errors } = await asker.run<{ done: { errors: unknown[] } } | null>(document, { input })
        return errors[0]?.code ?? (data?.done.errors.length === 0 ? 'done' : 'mend')
      }
      return {
        sign: () => run(signing, { partnerId, signed: true }),
        become: () => run(changing, { id: partnerId, brings: '', wants: '', contactId: user.id }),
        write: () => run(writing, { key: crypto.randomUUID(), pilotId, ...lesson }),
        isOffered: async () => {
          const { data } = await asker.run<Offered>(offered, { id, pilotId })
          return {
            sign: data.partnership.partners.map(({ viewerCanSign }) => viewerCanSign),
            write: data.pilot.viewerCanWrite,
          }
        },
      }
    }),
  )
  return members as [Member, Member]
}

type Member = Record<'sign' | 'become' | 'write', () => Promise<string>> & { isOffered(): Promise<unknown> }
type Offered = {
  partnership: { partners: { viewerCanSign: boolean }[] }
  pilot: { viewerCanWrite: boolean }
}
const lesson = { kind: 'LESSON', title: 'Bel op maandag', happenedOn: '2026-01-12' }
const offered = `query($id: ID!, $pilotId: ID!) {
  partnership(id: $id) { partners { viewerCanSign } } pilot(id: $pilotId) { viewerCanWrite } }`
const signing =
  'mutation($input: SignPartnershipInput!) { done: signPartnership(input: $input) { errors { messageKey } } }'
const changing =
  'mutation($input: ChangePartnerInput!) { done: changePartner(input: $input) { errors { messageKey } } }'
const writing = 'mutation($input: AddLogEntryInput!) { done: addLogEntry(input: $input) { errors { messageKey } } }'

test.each<Role>(['HOST', 'FRONT_DESK', 'ADMINISTRATOR'])(
  'a %s reads along: no signature, no line in the log',
  async (role) => {
    const [member] = await agencyWith(role)
    expect(await member.isOffered()).toEqual({ sign: [false, false], write: false })
    for (const act of [member.sign, member.become, member.write]) expect(await act()).toBe('NOT_ALLOWED')
  },
)

test('where nobody is the contact yet, a consultant takes that up and signs; then a colleague no longer does', async () => {
  const [sanne, lotte] = await agencyWith('CONSULTANT', 'CONSULTANT')
  expect(await lotte.isOffered()).toEqual({ sign: [false, true], write: true })
  expect(await sanne.become()).toBe('done')
  expect(await sanne.sign()).toBe('done')
  expect(await lotte.isOffered()).toEqual({ sign: [false, false], write: true })
  for (const act of [lotte.sign, lotte.become]) expect(await act()).toBe('NOT_ALLOWED')
  expect(await lotte.write()).toBe('done')
})

test('a coordinator signs whoever the contact is', async () => {
  const [sanne, chief] = await agencyWith('CONSULTANT', 'COORDINATOR')
  expect(await sanne.become()).toBe('done')
  expect(await chief.sign()).toBe('done')
})
