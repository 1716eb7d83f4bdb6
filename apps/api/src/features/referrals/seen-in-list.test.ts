import { expect, test } from 'vitest'
import { move, referralWorld, requested } from '../../testing/referral-world.ts'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

const list = (asker: Asker, organisationId: string, direction: 'SENT' | 'RECEIVED') =>
  asker.run<{ referrals: { id: string }[] }>(
    `query($o: ID!, $direction: ReferralDirection!) {
      referrals(organisationId: $o, direction: $direction) { id person { firstName } } }`,
    { o: organisationId, direction },
  )

type Line = { readerName: string; organisationName: string; what: string; purpose: string }
async function linesOf(token: string) {
  const { data } = await api
    .link(token)
    .run<{ me: { accessLines: Line[] } }>('{ me { accessLines { readerName organisationName what purpose } } }')
  return data.me.accessLines
}

test('whoever is in a list of referrals sees who saw their name there, once a day for each reader', async () => {
  const { token } = await requested(world)
  for (const asker of [world.coordinator, world.coordinator, world.colleague])
    await list(asker, world.library.id, 'RECEIVED')
  await list(world.consultant, world.agency.id, 'SENT')
  const what = 'zag uw naam in een lijst met vragen'
  const help = { organisationName: 'Bibliotheek Zoetermeer', what, purpose: 'om u verder te helpen' }
  const seen = (await linesOf(token)).filter((line) => line.what === what)
  expect(seen).toHaveLength(3)
  expect(seen).toEqual(
    expect.arrayContaining([
      { ...help, readerName: 'Joke de Wit' },
      { ...help, readerName: 'Ali Kaya' },
      { readerName: 'Sanne Visser', organisationName: 'Randstad', what, purpose: 'om te volgen hoe het gaat' },
    ]),
  )
})

test('a receiver whose agreement was stopped does not see the name, and leaves no line', async () => {
  const { id, token } = await requested(world)
  await api
    .link(token)
    .run('mutation($id: ID!) { withdrawConsent(input: { referralId: $id }) { errors { code } } }', { id })
  await list(world.coordinator, world.library.id, 'RECEIVED')
  expect((await linesOf(token)).map((line) => line.what)).not.toContain('zag uw naam in een lijst met vragen')
})

test('however long the list is, its lines are one statement, and who erased everything gets none', async () => {
  const erased = await requested(world)
  await api.link(erased.token).run('mutation { eraseMe(input: { confirmed: true }) { erased } }')
  await move(world.coordinator, 'acceptReferral', { referralId: (await requested(world)).id })
  await api.system((tx) => tx.accessLine.deleteMany({ where: { what: 'list.referrals' } }))
  await list(world.coordinator, world.library.id, 'RECEIVED')
  const lines = await api.system((tx) => tx.accessLine.findMany({ where: { what: 'list.referrals' } }))
  expect(lines.length).toBeGreaterThan(1)
  // Rows of one transaction carry the number of the statement that made them.
  const [made] = await api.system(
    (tx) =>
      tx.$queryRaw<
        { statements: number }[]
      >`SELECT count(DISTINCT cmin::text)::int AS statements FROM access_line WHERE what = 'list.referrals'`,
  )
  expect(made?.statements).toBe(1)
  const gone = await api.system((tx) => tx.referral.findUniqueOrThrow({ where: { id: erased.id } }))
  expect(lines.map((line) => line.personId)).not.toContain(gone.personId)
})
