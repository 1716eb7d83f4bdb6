import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()

const coordinator = async () => {
  const member = await api.system(async (tx) => {
    const library = await makeOrganisation(tx, { name: 'Bibliotheek Zoetermeer' })
    return makeMember(tx, library.id, 'COORDINATOR')
  })
  return api.staff(member)
}
const petra = await coordinator()

type Found = { activities: { key: string; topic: string; durationMinutes: number; minimum: number; maximum: number }[] }
const list = `query($filter: ActivityFilter) {
  activities(filter: $filter) { key topic kind durationMinutes minimum maximum where title } }`

async function found(filter: object, asker: Asker = petra) {
  const { data, errors } = await asker.run<Found>(list, { filter })
  expect(errors).toEqual([])
  return data.activities
}
const keys = async (filter: object) => (await found(filter)).map(({ key }) => key)

test('the toolkit has 28 formats, the easiest to start with first, and nobody outside sees it', async () => {
  const all = await found({})
  expect(all).toHaveLength(28)
  expect(all[0]?.key).toBe('language-afternoon')
  expect((await api.nobody.run(list)).errors[0]?.code).toBe('UNAUTHENTICATED')
})

test.each([
  ['bellen', 'phone-call'],
  ['Droombaan', 'dream-job-game'],
  ['een gesprek oefenen', 'practise-interview'],
  ['vacatures', 'read-a-vacancy'],
  ['zzp', 'start-for-yourself'],
  ['dilemmas', 'start-dilemmas'],
  ['spel cv', 'cv-detective'],
])('who types "%s" finds %s', async (text, key) => {
  expect(await keys({ text })).toContain(key)
})

test('a word in the title comes before a word inside, and nonsense finds nothing', async () => {
  expect((await keys({ text: 'netwerkkaart' }))[0]).toBe('network-map')
  expect(await keys({ text: 'xylofoon' })).toEqual([])
})

test('filters on topic, form, time, group and place hold together', async () => {
  const filter = { topic: 'NEXT_JOB', kind: 'GAME', maxMinutes: 60, groupSize: 8, place: 'ONLINE' }
  expect(await keys(filter)).toEqual(['yes-no-maybe'])
  const short = await found({ maxMinutes: 60 })
  expect(short.length).toBeGreaterThan(0)
  expect(short.every(({ durationMinutes }) => durationMinutes <= 60)).toBe(true)
  const large = await found({ groupSize: 12 })
  expect(large.length).toBeGreaterThan(0)
  expect(large.every(({ minimum, maximum }) => minimum <= 12 && maximum >= 12)).toBe(true)
  expect(await keys({ place: 'ONLINE' })).not.toContain('market-stall')
  expect(await keys({ place: 'ON_SITE' })).toContain('market-stall')
})

test('an activity tells all that a host needs, and every part of its sheets', async () => {
  const { data, errors } = await petra.run(
    `query($key: ID!) { activity(key: $key) {
      id key durationMinutes languageLevel aim forWhom materials followUp
      runSheet { minutes title say do have tip }
      variants { online onSite lowLiteracy }
      publicText { title summary steps { title text } goodToKnow promotion { short medium long } }
      sheets { key title intro forHost parts { __typename
        ... on TextPart { title paragraphs } ... on LinesPart { title lines hint } ... on ChoicesPart { title options }
        ... on TablePart { columns rows emptyRows } ... on CardsPart { cards }
        ... on CanvasPart { fields { title hint wide } } } } } }`,
    { key: 'cv-detective' },
  )
  expect(errors).toEqual([])
  expect(data).toMatchObject({
    activity: { id: 'cv-detective', durationMinutes: 90, languageLevel: expect.any(String) },
  })
  const { activity } = data as unknown as { activity: { sheets: { key: string; forHost: boolean }[] } }
  expect(activity.sheets.filter(({ forHost }) => forHost).map(({ key }) => key)).toEqual(['answers'])
})

test('an activity that is not in the toolkit is not there', async () => {
  const { data } = await petra.run('{ activity(key: "koffie") { id } }')
  expect(data).toEqual({ activity: null })
})

test('the words for job seekers come in the language that is asked for', async () => {
  const ask =
    '{ activity(key: "phone-call") { nl: publicText(language: "nl") { title } ar: publicText(language: "ar") { title } en: publicText(language: "en") { title } } }'
  const { data } = await petra.run<{ activity: Record<'nl' | 'ar' | 'en', { title: string }> }>(ask)
  expect(data.activity.nl.title).toBe('Oefen bellen met een werkgever')
  expect(data.activity.ar.title).toMatch(/\p{Script=Arabic}/u)
  expect(new Set(Object.values(data.activity).map(({ title }) => title)).size).toBe(3)
})
