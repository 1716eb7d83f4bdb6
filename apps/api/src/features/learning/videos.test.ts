import { makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { referralWorld } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)
const webVtt = 'WEBVTT\n\n00:00.000 --> 00:04.000\nHallo\n'

const film = (changes: Record<string, unknown> = {}) => ({
  organisationId: world.library.id,
  eLearning: 'cv',
  address: 'https://film.voorbeeld.demo/cv.mp4',
  captions: { nl: webVtt },
  transcript: 'Hallo',
  ...changes,
})

type Done = { replaceVideo: { errors: { path: string[]; messageKey: string }[] } | null }
const replace = (input: ReturnType<typeof film>, asker = world.coordinator) =>
  asker.run<Done>(
    'mutation($input: ReplaceVideoInput!) { replaceVideo(input: $input) { errors { path messageKey } } }',
    {
      input,
    },
  )

type Shown = {
  eLearning: {
    video: {
      address: string
      playable: boolean
      organisation: { name: string } | null
      captions: { language: string }[]
    }
  }
}
const shown = async (organisationId: string | null) =>
  (
    await api.nobody.run<Shown>(
      'query($id: ID) { eLearning(key: "cv", organisationId: $id) { video { address playable organisation { name } captions { language webVtt } transcript description } } }',
      { id: organisationId },
    )
  ).data.eLearning.video

test('every e-learning has a film of our own with captions in three languages, and exercises of four kinds', async () => {
  const { data } = await api.nobody.run<{
    eLearnings: { video: { address: string; captions: { webVtt: string }[] }; assignments: { kind: string }[] }[]
  }>(
    '{ eLearnings { title video { address captions { webVtt } transcript description } assignments { key kind title parts { key text } } } }',
  )
  expect(data.eLearnings).toHaveLength(4)
  for (const { video, assignments } of data.eLearnings) {
    expect(video.address).toMatch(/^\/videos\/[a-z-]+\.mp4$/)
    expect(video.captions.map((each) => each.webVtt.slice(0, 6))).toEqual(['WEBVTT', 'WEBVTT', 'WEBVTT'])
    expect(new Set(assignments.map(({ kind }) => kind))).toEqual(new Set(['SURE', 'CHOOSE', 'SORT', 'WRITE']))
  }
})

test('a library shows its own film to whoever comes through its link, and ours again', async () => {
  expect((await replace(film())).data.replaceVideo?.errors).toEqual([])
  expect(await shown(world.library.id)).toMatchObject({
    address: 'https://film.voorbeeld.demo/cv.mp4',
    playable: true,
    organisation: { name: 'Bibliotheek Zoetermeer' },
    captions: [{ language: 'nl' }],
  })
  expect((await shown(world.other.id)).address).toBe('/videos/cv.mp4')
  expect((await shown(null)).organisation).toBeNull()
  await replace(film({ address: 'https://video.voorbeeld.demo/kijk?v=1' }))
  expect((await shown(world.library.id)).playable).toBe(false)
  await world.coordinator.run(
    'mutation($input: RestoreVideoInput!) { restoreVideo(input: $input) { errors { messageKey } } }',
    { input: { organisationId: world.library.id, eLearning: 'cv' } },
  )
  expect((await shown(world.library.id)).address).toBe('/videos/cv.mp4')
})

test('a film needs an address that begins with https, captions that are WebVTT, and its words to read', async () => {
  const keys = async (changes: Record<string, unknown>) =>
    (await replace(film(changes))).data.replaceVideo?.errors.map(({ messageKey }) => messageKey)
  expect(await keys({ address: 'http://film.voorbeeld.demo/cv.mp4' })).toEqual(['link.invalid'])
  expect(await keys({ address: 'javascript:alert(1)' })).toEqual(['link.invalid'])
  expect(await keys({ captions: {} })).toEqual(['captions.required'])
  expect(await keys({ captions: { nl: 'Hallo' } })).toEqual(['captions.invalid'])
  expect(await keys({ transcript: ' ' })).toEqual(['text.required'])
  expect(await keys({ eLearning: 'no-such' })).toEqual(['choice.required'])
})

test('only a coordinator of the library changes its films', async () => {
  for (const asker of [world.outsider, world.hostAsker, api.nobody])
    expect((await replace(film(), asker)).errors[0]?.code).toMatch(/NOT_ALLOWED|UNAUTHENTICATED/)
})

test('a film that the library brought itself plays in the page; one of another library, or a photo, does not', async () => {
  const hash = (sign: string) => sign.repeat(64)
  const other = await api.system(async (tx) => {
    const { id } = await makeOrganisation(tx)
    const kept = { mimeType: 'video/mp4', bytes: 10 }
    await tx.upload.createMany({
      data: [
        { organisationId: world.library.id, kind: 'VIDEO', hash: hash('a'), ...kept },
        { organisationId: world.library.id, kind: 'IMAGE', hash: hash('b'), ...kept },
        { organisationId: id, kind: 'VIDEO', hash: hash('c'), ...kept },
      ],
    })
    return id
  })
  expect(other).not.toBe(world.library.id)
  const address = (sign: string) => `/bestanden/${hash(sign)}.mp4`
  expect((await replace(film({ address: address('a') }))).data.replaceVideo?.errors).toEqual([])
  expect(await shown(world.library.id)).toMatchObject({ address: address('a'), playable: true })
  for (const sign of ['b', 'c', 'd']) {
    const errors = (await replace(film({ address: address(sign) }))).data.replaceVideo?.errors
    expect(errors).toEqual([{ path: ['address'], messageKey: 'upload.missing' }])
  }
  const errors = (await replace(film({ address: '/bestanden/../env' }))).data.replaceVideo?.errors
  expect(errors).toEqual([{ path: ['address'], messageKey: 'link.invalid' }])
})
