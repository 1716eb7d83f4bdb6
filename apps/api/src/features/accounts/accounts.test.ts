import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const viewerDocument = '{ viewer { name places memberships { role organisation { name } } } }'

test('nobody is signed in without a token', async () => {
  expect(await api.nobody.run(viewerDocument)).toEqual({ data: { viewer: null }, errors: [] })
})

test('a member sees the own roles at every organisation', async () => {
  const user = await api.system(async (tx) => {
    const zoetermeer = await makeOrganisation(tx, { name: 'Bibliotheek Zoetermeer' })
    const delft = await makeOrganisation(tx, { name: 'Bibliotheek Delft' })
    const member = await makeMember(tx, zoetermeer.id, 'HOST', { name: 'Noor' })
    await tx.membership.create({ data: { organisationId: delft.id, userId: member.id, role: 'COORDINATOR' } })
    return member
  })
  const { data, errors } = await (await api.staff(user)).run<{ viewer: { name: string; memberships: unknown[] } }>(
    viewerDocument,
  )
  expect(errors).toEqual([])
  expect(data.viewer.name).toBe('Noor')
  expect(data.viewer.memberships).toHaveLength(2)
})

const rename =
  'mutation($name: String!) { done: renameViewer(input: { name: $name }) { __typename viewer { name } errors { path code messageKey } } }'

test('what is wrong with a name is told as data, and nothing is saved', async () => {
  const user = await api.system(async (tx) => makeMember(tx, (await makeOrganisation(tx)).id, 'HOST', { name: 'Noor' }))
  const noor = await api.staff(user)
  const { data, errors } = await noor.run(rename, { name: '  ' })
  expect(errors).toEqual([])
  expect(data).toEqual({
    done: {
      __typename: 'RenameViewerPayload',
      viewer: null,
      errors: [{ path: ['name'], code: 'REQUIRED', messageKey: 'text.required' }],
    },
  })
  expect((await noor.run<{ viewer: { name: string } }>(viewerDocument)).data.viewer.name).toBe('Noor')
})

test('a nine-digit number that passes the eleven-test is refused', async () => {
  const user = await api.system(async (tx) => makeMember(tx, (await makeOrganisation(tx)).id, 'HOST'))
  const { data } = await (await api.staff(user)).run<{ done: { errors: { messageKey: string }[] } }>(rename, {
    name: 'Noor 111222333',
  })
  expect(data.done.errors[0]?.messageKey).toBe('text.citizen-number')
})

test('nobody renames without signing in', async () => {
  expect((await api.nobody.run(rename, { name: 'Noor' })).errors[0]?.code).toBe('UNAUTHENTICATED')
})
