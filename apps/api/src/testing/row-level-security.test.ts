/** The second wall: with every rule of the policy switched off, row-level security alone gives another organisation nothing. */
import { makeEnrolment } from '@loper/prisma/factories/activities'
import { beforeAll, expect, test } from 'vitest'
import { move, referralWorld, requested } from './referral-world.ts'
import { testApi } from './test-api.ts'

const api = await testApi({ policy: () => true })
const world = await referralWorld(api)
const { id: referralId } = await requested(world)

const protectedTables = [
  'person',
  'person_link',
  'consent_event',
  'access_line',
  'referral',
  'referral_event',
  'enrolment',
]

beforeAll(async () => {
  await api.system(async (tx) => {
    const { personId } = await tx.referral.findUniqueOrThrow({ where: { id: referralId } })
    await makeEnrolment(tx, world.session.id, personId, { referralId })
  })
})

/** What a coordinator of another library gets by every way in, asked for by the right ids. */
async function whatOutsidersGet() {
  const { outsider, library, agency, session } = world
  const one = await outsider.run<{ referral: unknown }>(
    'query($id: ID!) { referral(id: $id) { id person { firstName } } }',
    {
      id: referralId,
    },
  )
  const list = async (organisationId: string, direction: string) =>
    (
      await outsider.run<{ referrals: unknown[]; referralCounts: Record<string, number> }>(
        `query($organisationId: ID!, $direction: ReferralDirection!) {
          referrals(organisationId: $organisationId, direction: $direction) { id person { firstName } contact { value } }
          referralCounts(organisationId: $organisationId, direction: $direction) { waitsOnUs waitsOnAnother running done } }`,
        { organisationId, direction },
      )
    ).data
  const lists = [await list(library.id, 'RECEIVED'), await list(agency.id, 'SENT')]
  const moved = await move(outsider, 'acceptReferral', { referralId })
  const people = await outsider.run<{ session: { enrolments: unknown[] | null } | null }>(
    'query($id: ID!) { session(id: $id) { enrolments { id person { firstName } } } }',
    { id: session.id },
  )
  return {
    one: one.data?.referral ?? null,
    rows: lists.reduce((total, data) => total + (data?.referrals?.length ?? 0), 0),
    counted: lists.reduce(
      (total, data) => total + Object.values(data?.referralCounts ?? {}).reduce((sum, count) => sum + count, 0),
      0,
    ),
    moved: moved.data?.done?.referral ?? null,
    enrolments: people.data?.session?.enrolments ?? [],
  }
}

const nothing = { one: null, rows: 0, counted: 0, moved: null, enrolments: [] }

test('with every policy function switched off another organisation still gets nothing about people', async () => {
  expect(await whatOutsidersGet()).toEqual(nothing)
})

test('sabotage: with row-level security off as well the rows come out', async () => {
  const each = async (state: 'DISABLE' | 'ENABLE') => {
    for (const table of protectedTables)
      await api.prisma.$executeRawUnsafe(`ALTER TABLE ${table} ${state} ROW LEVEL SECURITY`)
  }
  await each('DISABLE')
  try {
    const got = await whatOutsidersGet()
    expect(got.one).toMatchObject({ id: referralId, person: { firstName: 'Joris' } })
    expect(got.rows).toBeGreaterThan(0)
    expect(got.counted).toBeGreaterThan(0)
    expect(got.moved).not.toBeNull()
    expect(got.enrolments).toHaveLength(1)
  } finally {
    await each('ENABLE')
  }
  expect((await whatOutsidersGet()).rows).toBe(0)
})

test('every table with a person in it has row-level security, forced on its owner too', async () => {
  const open = await api.prisma.$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND (c.relname = 'person' OR EXISTS (
         SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('person_id', 'referral_id', 'enrolment_id')
            AND NOT a.attisdropped))
       AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`
  expect(open).toEqual([])
})

test('every function that sees more than the viewer looks for its tables among the temporary ones last', async () => {
  const open = await api.prisma.$queryRaw<{ name: string }[]>`
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p
     WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace
       AND NOT ('search_path=public, pg_temp' = ANY (coalesce(p.proconfig, '{}')))`
  expect(open).toEqual([])
  const [all] = await api.prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`
  expect(all?.count).toBeGreaterThan(10)
})
