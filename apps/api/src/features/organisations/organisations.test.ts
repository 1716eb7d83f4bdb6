import { randomUUID } from 'node:crypto'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makeMunicipality } from '@loper/prisma/factories/places'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

const { operator, admin, joke, library, stranger } = await api.system(async (tx) => {
  await makeMunicipality(tx, 'GM0637')
  await makeMunicipality(tx, 'GM0503')
  const operator = await makeOrganisation(tx, { type: 'OPERATOR', name: 'Beheer' })
  const zoetermeer = await makeOrganisation(tx, { name: 'Bibliotheek Zoetermeer' })
  const other = await makeOrganisation(tx, { name: 'Bibliotheek Delft' })
  return {
    operator,
    library: zoetermeer,
    admin: await makeMember(tx, operator.id, 'ADMINISTRATOR'),
    joke: await makeMember(tx, zoetermeer.id, 'COORDINATOR', { name: 'Joke' }),
    stranger: await makeMember(tx, other.id, 'COORDINATOR'),
  }
})

type Done<Thing> = { done: Thing & { errors: { path: string[]; messageKey: string }[] } }

const create = `mutation($input: CreateOrganisationInput!) { done: createOrganisation(input: $input) {
  organisation { id name municipalities { code } typePeriods { type } } errors { path messageKey } } }`
const invite = `mutation($input: InviteMemberInput!) { done: inviteMember(input: $input) {
  membership { id role user { name email } } errors { path messageKey } } }`
const membersOf =
  'query($id: ID!) { organisation(id: $id) { viewerCanManageMembers members { id role user { email } } } }'

const wish = (overrides = {}) => ({
  key: randomUUID(),
  name: 'Gemeente Delft',
  type: 'MUNICIPALITY',
  municipalityCodes: ['GM0503'],
  ...overrides,
})

test('the operator adds an organisation, and the same submission twice is one', async () => {
  const input = wish()
  const asker = await api.staff(admin)
  const first = await asker.run<Done<{ organisation: { id: string } }>>(create, { input })
  const second = await asker.run<Done<{ organisation: { id: string } }>>(create, { input })
  expect(first.errors).toEqual([])
  expect(first.data.done.organisation).toMatchObject({
    municipalities: [{ code: 'GM0503' }],
    typePeriods: [{ type: 'MUNICIPALITY' }],
  })
  expect(second.data.done.organisation.id).toBe(first.data.done.organisation.id)
})

test('who does not run the installation adds no organisation', async () => {
  const { errors } = await (await api.staff(joke)).run(create, { input: wish() })
  expect(errors[0]?.code).toBe('NOT_ALLOWED')
})

test('an unknown municipality is told at its field, and nothing is saved', async () => {
  const input = wish({ name: 'Gemeente Atlantis', municipalityCodes: ['GM9999'] })
  const { data } = await (await api.staff(admin)).run<Done<unknown>>(create, { input })
  expect(data.done.errors).toEqual([{ path: ['municipalityCodes'], messageKey: 'municipality.unknown' }])
  expect(await api.system((tx) => tx.organisation.count({ where: { name: 'Gemeente Atlantis' } }))).toBe(0)
})

test('another type keeps the old one as history', async () => {
  const change = `mutation($input: ChangeOrganisationInput!) { done: changeOrganisation(input: $input) {
    organisation { type typePeriods { type validTo } } errors { path messageKey } } }`
  const asker = await api.staff(admin)
  const made = await asker.run<Done<{ organisation: { id: string } }>>(create, {
    input: wish({ name: 'Leerwerkloket', type: 'LEARN_WORK_COUNTER' }),
  })
  const { key: _, ...facts } = wish({ name: 'Werkcentrum', type: 'OTHER' })
  const { data } = await asker.run(change, { input: { ...facts, id: made.data.done.organisation.id } })
  expect(data).toMatchObject({
    done: {
      organisation: {
        type: 'OTHER',
        typePeriods: [
          { type: 'LEARN_WORK_COUNTER', validTo: expect.any(String) },
          { type: 'OTHER', validTo: null },
        ],
      },
    },
  })
})

test('a coordinator invites a colleague, who gets a mail and belongs to the library', async () => {
  const input = {
    key: randomUUID(),
    organisationId: library.id,
    name: 'Ilse',
    email: 'Ilse@voorbeeld.demo',
    role: 'FRONT_DESK',
  }
  const { data, errors } = await (await api.staff(joke)).run<Done<{ membership: unknown }>>(invite, { input })
  expect(errors).toEqual([])
  expect(data.done.membership).toMatchObject({
    role: 'FRONT_DESK',
    user: { name: 'Ilse', email: 'ilse@voorbeeld.demo' },
  })
  expect(await api.system((tx) => tx.outboxMessage.count({ where: { recipient: 'ilse@voorbeeld.demo' } }))).toBe(1)
  const again = await (await api.staff(joke)).run<Done<unknown>>(invite, { input: { ...input, key: randomUUID() } })
  expect(again.data.done.errors[0]?.messageKey).toBe('member.already')
})

test('another organisation sees no members and invites nobody', async () => {
  const asker = await api.staff(stranger)
  const { data } = await asker.run(membersOf, { id: library.id })
  expect(data).toEqual({ organisation: { viewerCanManageMembers: false, members: [] } })
  const input = {
    key: randomUUID(),
    organisationId: library.id,
    name: 'Eva',
    email: 'eva@voorbeeld.demo',
    role: 'HOST',
  }
  expect((await asker.run(invite, { input })).errors[0]?.code).toBe('NOT_FOUND')
})

test('the last member who can manage members cannot be removed', async () => {
  const asker = await api.staff(joke)
  const { data } = await asker.run<{ organisation: { members: { id: string; role: string }[] } }>(membersOf, {
    id: library.id,
  })
  const own = data.organisation.members.find((member) => member.role === 'COORDINATOR')
  const end = 'mutation($id: ID!) { done: endMembership(input: { id: $id }) { errors { messageKey path } } }'
  const ended = await asker.run<Done<unknown>>(end, { id: own?.id })
  expect(ended.data.done.errors[0]?.messageKey).toBe('member.last-manager')
})

test('a library makes no observer of itself, who would see the figures of everybody', async () => {
  const asker = await api.staff(joke)
  const person = { name: 'Oscar', email: 'oscar@voorbeeld.demo' }
  const input = { key: randomUUID(), organisationId: library.id, ...person, role: 'OBSERVER' }
  const refused = [{ path: ['role'], messageKey: 'member.observer' }]
  expect((await asker.run<Done<unknown>>(invite, { input })).data.done.errors).toMatchObject(refused)
  const { data } = await asker.run<{ organisation: { members: { id: string }[] } }>(membersOf, { id: library.id })
  const change =
    'mutation($input: ChangeMemberRoleInput!) { done: changeMemberRole(input: $input) { errors { messageKey path } } }'
  const giving = 'query($id: ID!) { organisation(id: $id) { viewerCanGiveRoles } }'
  const rolesFor = async (user: { id: string }) =>
    (await (await api.staff(user)).run<{ organisation: { viewerCanGiveRoles: string[] } }>(giving, { id: library.id }))
      .data.organisation.viewerCanGiveRoles
  expect(await rolesFor(joke)).toContain('HOST')
  expect(await rolesFor(joke)).not.toContain('OBSERVER')
  expect(await rolesFor(admin)).toContain('OBSERVER')
  expect(await rolesFor(stranger)).toEqual([])
  const changed = { id: data.organisation.members[0]?.id, role: 'OBSERVER' }
  expect((await asker.run<Done<unknown>>(change, { input: changed })).data.done.errors).toMatchObject(refused)
})

test('of two managers who remove each other at once one stays', async () => {
  const { users, ids } = await api.system(async (tx) => {
    const { id: organisationId } = await makeOrganisation(tx)
    const users = [
      await makeMember(tx, organisationId, 'COORDINATOR'),
      await makeMember(tx, organisationId, 'COORDINATOR'),
    ]
    const memberships = await tx.membership.findMany({ where: { organisationId } })
    return { users, ids: users.map((user) => memberships.find(({ userId }) => userId === user.id)?.id) }
  })
  const end = 'mutation($id: ID!) { done: endMembership(input: { id: $id }) { errors { messageKey } } }'
  const askers = await Promise.all(users.map((user) => api.staff(user)))
  await Promise.all(askers.map((asker, own) => asker.run(end, { id: ids[1 - own] })))
  const active = await api.system((tx) =>
    tx.membership.count({ where: { id: { in: ids.map(String) }, endedAt: null } }),
  )
  expect(active).toBe(1)
})

test('an address with a made-up id finds nothing', async () => {
  const { data, errors } = await (await api.staff(joke)).run('{ organisation(id: "hallo") { name } }')
  expect(data).toEqual({ organisation: null })
  expect(errors[0]?.code).toBe('NOT_FOUND')
})

test('a closed branch opens again when that was a mistake', async () => {
  const asker = await api.staff(joke)
  const add = `mutation($input: AddBranchInput!) { done: addBranch(input: $input) { branch { id } errors { path messageKey } } }`
  const input = {
    key: randomUUID(),
    organisationId: library.id,
    name: 'Bibliotheek Oosterheem',
    street: 'Dreef 2',
    postcode: '2717ab',
    place: 'Zoetermeer',
    municipalityCode: 'GM0637',
  }
  const { data } = await asker.run<Done<{ branch: { id: string } }>>(add, { input })
  const { id } = data.done.branch
  const branches = async () =>
    (await asker.run(`{ organisation(id: "${library.id}") { branches { id postcode } } }`)).data
  await asker.run('mutation($id: ID!) { closeBranch(input: { id: $id }) { errors { code } } }', { id })
  expect(await branches()).toEqual({ organisation: { branches: [] } })
  const restore = 'mutation($id: ID!) { restoreBranch(input: { id: $id }) { branch { id } errors { code } } }'
  expect((await (await api.staff(stranger)).run(restore, { id })).errors[0]?.code).toBe('NOT_ALLOWED')
  await asker.run(restore, { id })
  expect(await branches()).toEqual({ organisation: { branches: [{ id, postcode: '2717 AB' }] } })
})

test('a closed organisation keeps its successor and takes no changes any more', async () => {
  const asker = await api.staff(admin)
  const made = await asker.run<Done<{ organisation: { id: string } }>>(create, { input: wish({ name: 'Werkplein' }) })
  const { id } = made.data.done.organisation
  const close = `mutation($input: CloseOrganisationInput!) { done: closeOrganisation(input: $input) {
    organisation { successor { name } viewerCanChange viewerCanClose viewerCanManageMembers } errors { messageKey } } }`
  expect((await (await api.staff(joke)).run(close, { input: { id } })).errors[0]?.code).toBe('NOT_ALLOWED')
  const { data } = await asker.run(close, { input: { id, successorId: library.id } })
  expect(data).toMatchObject({
    done: {
      organisation: {
        successor: { name: 'Bibliotheek Zoetermeer' },
        viewerCanChange: false,
        viewerCanClose: false,
        viewerCanManageMembers: false,
      },
    },
  })
  const member = { key: randomUUID(), organisationId: id, name: 'Eva', email: 'eva@voorbeeld.demo', role: 'HOST' }
  for (const [document, input] of [
    [invite, member],
    [close, { id }],
  ] as const) {
    const refused = await asker.run<Done<unknown>>(document, { input })
    expect(refused.data.done.errors[0]?.messageKey).toBe('organisation.closed')
  }
})

test('only the operator is offered to add and close organisations', async () => {
  const offered = `query($id: ID!) { organisations { viewerCanCreate } organisation(id: $id) { viewerCanClose viewerCanChange } }`
  const seenBy = async (user: { id: string }) => (await (await api.staff(user)).run(offered, { id: library.id })).data
  expect(await seenBy(admin)).toEqual({
    organisations: { viewerCanCreate: true },
    organisation: { viewerCanClose: true, viewerCanChange: true },
  })
  expect(await seenBy(joke)).toEqual({
    organisations: { viewerCanCreate: false },
    organisation: { viewerCanClose: false, viewerCanChange: true },
  })
})

test('who runs Loper cannot lock itself out', async () => {
  const asker = await api.staff(admin)
  const own = 'query($id: ID!) { organisation(id: $id) { viewerCanClose viewerCanChange } }'
  expect((await asker.run(own, { id: operator.id })).data).toEqual({
    organisation: { viewerCanClose: false, viewerCanChange: true },
  })
  const close =
    'mutation($input: CloseOrganisationInput!) { done: closeOrganisation(input: $input) { errors { messageKey } } }'
  expect((await asker.run(close, { input: { id: operator.id } })).errors[0]?.code).toBe('NOT_ALLOWED')
  const change =
    'mutation($input: ChangeOrganisationInput!) { done: changeOrganisation(input: $input) { errors { messageKey } } }'
  const library = { id: operator.id, name: 'Beheer', type: 'LIBRARY', municipalityCodes: [] }
  expect((await asker.run(change, { input: library })).errors[0]?.code).toBe('NOT_ALLOWED')
})
