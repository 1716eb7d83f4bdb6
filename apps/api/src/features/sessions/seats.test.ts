import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const hour = 3_600_000
const seats = 'query($id: ID!) { session(id: $id) { seats { placed waiting free } } }'

async function sessionWith(placed: number, waiting: number, startsAt: Date) {
  return api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const endsAt = new Date(startsAt.getTime() + hour)
    const session = await makeSession(tx, library.id, { capacity: 4, startsAt, endsAt })
    for (let number = 0; number < placed + waiting; number++) {
      const { id } = await makePerson(tx)
      await makeEnrolment(tx, session.id, id, { status: number < placed ? 'PLACED' : 'WAITING' })
    }
    return { session, host: await makeMember(tx, library.id, 'HOST') }
  })
}

test('who came to a session that is over is counted for its own library only', async () => {
  const { session, host } = await sessionWith(2, 0, new Date(Date.now() - 24 * hour))
  const { id } = session
  expect((await api.nobody.run(seats, { id })).data).toEqual({ session: { seats: { placed: 0, waiting: 0, free: 0 } } })
  const own = await (await api.staff(host)).run(seats, { id })
  expect(own.data).toEqual({ session: { seats: { placed: 2, waiting: 0, free: 2 } } })
})

test('free places of a coming session are everybody’s', async () => {
  const { session } = await sessionWith(2, 0, new Date(Date.now() + 24 * hour))
  const { data } = await api.nobody.run(seats, { id: session.id })
  expect(data).toEqual({ session: { seats: { placed: 2, waiting: 0, free: 2 } } })
})

test('the database answers no offer, and tells no address, for who has nothing to do with the session', async () => {
  const { session } = await sessionWith(2, 1, new Date(Date.now() + 24 * hour))
  const offer = { status: 'OFFERED', offerExpiresAt: new Date(Date.now() + 24 * hour) } as const
  const { id } = await api.system((tx) =>
    tx.enrolment.findFirstOrThrow({ where: { sessionId: session.id, status: 'WAITING' } }),
  )
  await api.system((tx) => tx.enrolment.update({ where: { id }, data: offer }))
  const rows = await api.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('role', 'loper_app', true)`
    return tx.$queryRaw<unknown[]>`SELECT * FROM answer_offer(${id}::uuid, true, now())`
  })
  expect(rows).toEqual([])
  expect(await api.system((tx) => tx.enrolment.count({ where: { id, status: 'OFFERED' } }))).toBe(1)
})

test.each([
  ['a character that no text can hold', { place: 'Zoeter\0meer' }],
  ['a day beyond every calendar', { to: '9999-12-31' }],
  ['the year nought', { from: '0000-01-01' }],
])('looking for a session with %s is no fault of ours', async (_what, variables) => {
  const { errors } = await api.nobody.run(
    'query($place: String, $from: Date, $to: Date) { publicSessions(place: $place, from: $from, to: $to) { pageInfo { hasNextPage } } }',
    variables,
  )
  expect(errors.map(({ code }) => code)).not.toContain('INTERNAL_SERVER_ERROR')
})
