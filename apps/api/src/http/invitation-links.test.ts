import { asSystem } from '@loper/prisma/database'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testServer } from '../testing/test-server.ts'

const { url, prisma } = await testServer({})

async function invitation() {
  return asSystem(prisma, async (tx) => {
    const { id: organisationId } = await makeOrganisation(tx, { type: 'MUNICIPALITY' })
    const maker = await makeMember(tx, organisationId, 'CLIENT_MANAGER')
    return tx.invitation.create({ data: { organisationId, madeById: maker.id, topic: 'WORK' } })
  })
}
const openedOf = (id: string) =>
  asSystem(prisma, async (tx) => (await tx.invitation.findUniqueOrThrow({ where: { id } })).opened)
const open = (path: string, method = 'GET') => fetch(`${url}${path}`, { method, redirect: 'manual' })

test('a link leads to the sessions in the language that it asks for, and is counted without a trace of who opened it', async () => {
  const { id, code } = await invitation()
  const answer = await open(`/u/${code}?taal=ar`)
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe(`/bijeenkomsten?onderwerp=WORK&uitnodiging=${code}&taal=ar`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await openedOf(id)).toBe(1)
})

test('a program that only looks whether the address exists is no opening', async () => {
  const { id, code } = await invitation()
  expect((await open(`/u/${code}`, 'HEAD')).status).toBe(302)
  expect(await openedOf(id)).toBe(0)
})

test('whoever tries very many codes gets the list of sessions, and counts nothing any more', async () => {
  const { id, code } = await invitation()
  for (let tried = 0; tried < 300; tried += 1) await open('/u/zzzzzzzz')
  expect((await open(`/u/${code}`)).headers.get('location')).toBe('/bijeenkomsten?uitnodiging=voorbij')
  expect(await openedOf(id)).toBe(0)
})
