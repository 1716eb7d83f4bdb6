import { addDays, today } from '@loper/domain/dutch-time'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()

async function library(name: string) {
  const made = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx, { name })
    return {
      organisation,
      branch: await makeBranch(tx, organisation.id),
      coordinator: await makeMember(tx, organisation.id, 'COORDINATOR'),
      host: await makeMember(tx, organisation.id, 'HOST'),
    }
  })
  return { ...made, petra: await api.staff(made.coordinator), bram: await api.staff(made.host) }
}

const text = (more: object = {}) => ({
  title: 'Droombaanspel voor onze wijk',
  publicTitle: 'Droombaanspel in de wijk',
  summary: 'Ontdek met buren welk werk u blij maakt.',
  goodToKnow: ['Er is soep.'],
  materials: ['Soep', 'Droomkaarten'],
  steps: [
    { minutes: 20, title: 'Soep', say: 'Welkom. Eerst eten we.', do: ['Schep op.'], have: ['Soep'], tip: null },
    { minutes: 40, title: 'Dromen', say: 'Kies drie kaarten.', do: ['Leg de kaarten neer.'], have: [] },
  ],
  ...more,
})

const shown = `activity { id key title durationMinutes materials runSheet { minutes title say }
  publicText(language: "nl") { title summary goodToKnow } version { id archivedAt organisation { name } } }
  errors { path messageKey }`
const create = `mutation($input: CreateActivityVersionInput!) { done: createActivityVersion(input: $input) { ${shown} } }`
const change = `mutation($input: ChangeActivityVersionInput!) { done: changeActivityVersion(input: $input) { ${shown} } }`
const archive = `mutation($input: ArchiveActivityVersionInput!) { done: archiveActivityVersion(input: $input) { ${shown} } }`
const restore = `mutation($input: RestoreActivityVersionInput!) { done: restoreActivityVersion(input: $input) { ${shown} } }`

type Shown = { id: string; title: string; durationMinutes: number; version: { id: string; archivedAt: string | null } }
type Done = { done: { activity: Shown | null; errors: { path: string[]; messageKey: string }[] } }

const input = (organisationId: string, more: object = {}) => ({
  key: crypto.randomUUID(),
  organisationId,
  activityKey: 'dream-job-game',
  text: text(),
  ...more,
})

async function made({ organisation, petra }: Awaited<ReturnType<typeof library>>): Promise<Shown> {
  const { data, errors } = await petra.run<Done>(create, { input: input(organisation.id) })
  expect(errors).toEqual([])
  expect(data.done.errors).toEqual([])
  if (!data.done.activity) throw new Error('no version')
  return data.done.activity
}

const list = `query($filter: ActivityFilter) { activities(filter: $filter) { id key title } }`
const idsFor = async (asker: Asker, organisationId: string) => {
  const { data } = await asker.run<{ activities: { id: string }[] }>(list, { filter: { organisationId } })
  return data.activities.map(({ id }) => id)
}
const one = `query($key: ID!, $versionId: ID) { activity(key: $key, versionId: $versionId) { id title durationMinutes } }`

test('an own version stands beside the original, which stays as it is', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const version = await made(zoetermeer)
  expect(version).toMatchObject({
    key: 'dream-job-game',
    title: 'Droombaanspel voor onze wijk',
    durationMinutes: 60,
    publicText: { title: 'Droombaanspel in de wijk', goodToKnow: ['Er is soep.'] },
    version: { organisation: { name: 'Bibliotheek Zoetermeer' } },
  })
  const ids = await idsFor(zoetermeer.bram, zoetermeer.organisation.id)
  expect(ids).toHaveLength(29)
  expect(ids.indexOf(version.id)).toBe(ids.indexOf('dream-job-game') + 1)
  const { data } = await zoetermeer.petra.run(one, { key: 'dream-job-game' })
  expect(data).toEqual({ activity: { id: 'dream-job-game', title: 'Droombaanspel', durationMinutes: 120 } })
})

test('the same form twice is one version', async () => {
  const { organisation, petra } = await library('Bibliotheek Delft')
  const twice = input(organisation.id)
  const first = await petra.run<Done>(create, { input: twice })
  const second = await petra.run<Done>(create, { input: twice })
  expect(second.data.done.activity?.id).toBe(first.data.done.activity?.id)
  expect(await api.system((tx) => tx.activityVersion.count({ where: { organisationId: organisation.id } }))).toBe(1)
})

test('a coordinator changes a version, takes it out and puts it back', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const { petra, organisation } = zoetermeer
  const { id } = await made(zoetermeer)
  const changed = await petra.run<Done>(change, { input: { id, text: text({ title: 'Nog beter' }) } })
  expect(changed.data.done.activity?.title).toBe('Nog beter')
  await petra.run(archive, { input: { id } })
  expect(await idsFor(petra, organisation.id)).not.toContain(id)
  await petra.run(restore, { input: { id } })
  expect(await idsFor(petra, organisation.id)).toContain(id)
})

test('another library does not see or change a version, also when it asks for it by name', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const other = await library('Bibliotheek Hilversum')
  const { id } = await made(zoetermeer)
  expect(await idsFor(other.petra, zoetermeer.organisation.id)).not.toContain(id)
  const found = await other.petra.run(one, { key: 'dream-job-game', versionId: id })
  expect(found.data).toEqual({ activity: null })
  expect((await other.petra.run(change, { input: { id, text: text() } })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await other.petra.run(archive, { input: { id } })).errors[0]?.code).toBe('NOT_FOUND')
  const into = await other.petra.run(create, { input: input(zoetermeer.organisation.id) })
  expect(into.errors[0]?.code).toBe('NOT_FOUND')
})

test('a host reads the version and does not change it, and an agency makes none', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const { id } = await made(zoetermeer)
  expect((await zoetermeer.bram.run(change, { input: { id, text: text() } })).errors[0]?.code).toBe('NOT_ALLOWED')
  const [agency, member] = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
    return [organisation, await makeMember(tx, organisation.id, 'COORDINATOR')] as const
  })
  const refused = await (await api.staff(member)).run(create, { input: input(agency.id) })
  expect(refused.errors[0]?.code).toBe('NOT_ALLOWED')
})

const step = text().steps[0]
test.each([
  [{ activityKey: 'koffie' }, ['activityKey'], 'activity.unknown'],
  [{ text: text({ title: ' ' }) }, ['text', 'title'], 'text.required'],
  [{ text: text({ summary: 'Bel 123456782.' }) }, ['text', 'summary'], 'text.citizen-number'],
  [{ text: text({ steps: [] }) }, ['text', 'steps'], 'text.required'],
  [{ text: text({ steps: [{ ...step, minutes: 0 }] }) }, ['text', 'steps', '0', 'minutes'], 'number.too-low'],
  [{ text: text({ steps: Array(3).fill({ ...step, minutes: 200 }) }) }, ['text', 'steps'], 'steps.too-long'],
])('a version with %o says what to mend and is not saved', async (wrong, path, messageKey) => {
  const { organisation, petra } = await library('Bibliotheek Gouda')
  const { data } = await petra.run<Done>(create, { input: input(organisation.id, wrong) })
  expect(data.done.activity).toBeNull()
  expect(data.done.errors).toContainEqual({ path, messageKey })
  expect(await api.system((tx) => tx.activityVersion.count({ where: { organisationId: organisation.id } }))).toBe(0)
})

const plan = `mutation($input: PlanSessionInput!) { done: planSession(input: $input) {
  session { id title startsAt endsAt } errors { path messageKey } } }`
type Planned = {
  done: { session: { id: string; title: string; startsAt: string; endsAt: string } | null; errors: object[] }
}
const session = (at: Awaited<ReturnType<typeof library>>, activityVersionId: string) => ({
  key: crypto.randomUUID(),
  organisationId: at.organisation.id,
  activityKey: 'dream-job-game',
  activityVersionId,
  date: addDays(today(new Date()), 7),
  time: '14:00',
  branchId: at.branch.id,
  publish: true,
})

test('a session from a version has its title, its length and its run-sheet; strangers read only the public words', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const { id: versionId } = await made(zoetermeer)
  const { data, errors } = await zoetermeer.petra.run<Planned>(plan, { input: session(zoetermeer, versionId) })
  expect(errors).toEqual([])
  const planned = data.done.session
  expect(planned?.title).toBe('Droombaanspel in de wijk')
  expect(new Date(planned?.endsAt ?? 0).getTime() - new Date(planned?.startsAt ?? 0).getTime()).toBe(60 * 60_000)
  const ask = `query($id: ID!) { session(id: $id) { activity { durationMinutes version { id }
    publicText(language: "nl") { goodToKnow } runSheet { title } materials } } }`
  type Asked = { session: { activity: { runSheet: { title: string }[]; publicText: { goodToKnow: string[] } } } }
  const host = await zoetermeer.bram.run<Asked>(ask, { id: planned?.id })
  expect(host.data.session.activity.runSheet.map(({ title }) => title)).toEqual(['Soep', 'Dromen'])
  const stranger = await api.nobody.run<Asked>(ask, { id: planned?.id })
  expect(stranger.data.session.activity.publicText.goodToKnow).toEqual(['Er is soep.'])
  expect(stranger.data.session.activity).toMatchObject({ version: null })
  expect(stranger.data.session.activity.runSheet.map(({ title }) => title)).not.toContain('Soep')
})

test('no session follows the version of another library', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const other = await library('Bibliotheek Hilversum')
  const { id } = await made(zoetermeer)
  const { data } = await other.petra.run<Planned>(plan, { input: session(other, id) })
  expect(data.done).toEqual({
    session: null,
    errors: [{ path: ['activityVersionId'], messageKey: 'activity.unknown' }],
  })
  const forced = api.system((tx) =>
    tx.session.create({
      data: {
        organisationId: other.organisation.id,
        activityKey: 'dream-job-game',
        activityVersionId: id,
        title: 'Vreemd',
        summary: 'Vreemd.',
        startsAt: new Date(Date.now() + 86_400_000),
        endsAt: new Date(Date.now() + 90_000_000),
      },
    }),
  )
  await expect(forced).rejects.toThrow()
})

test('of two who change a version at once the second hears it, and what the first wrote stays', async () => {
  const zoetermeer = await library('Bibliotheek Zoetermeer')
  const version = (await made(zoetermeer)).version?.id ?? ''
  const joke = await api.staff(await api.system((tx) => makeMember(tx, zoetermeer.organisation.id, 'COORDINATOR')))
  const ask = 'query($id: ID!) { activity(key: "dream-job-game", versionId: $id) { title version { edition } } }'
  type Read = { activity: { title: string; version: { edition: string } } }
  const { edition } = (await joke.run<Read>(ask, { id: version })).data.activity.version
  const save = async (asker: Asker, title: string) => {
    const { data } = await asker.run<Done>(change, { input: { id: version, edition, text: text({ title }) } })
    return data.done.errors.map(({ path, messageKey }) => ({ path, messageKey }))
  }
  expect(await save(zoetermeer.petra, 'Met soep')).toEqual([])
  expect(await save(joke, 'Zonder soep')).toEqual([{ path: ['edition'], messageKey: 'form.changed-meanwhile' }])
  expect((await joke.run<Read>(ask, { id: version })).data.activity.title).toBe('Met soep')
})
