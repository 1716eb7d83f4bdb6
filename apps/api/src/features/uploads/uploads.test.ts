import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { uploadLimits } from '@loper/domain/upload-rules'
import { asSystem } from '@loper/prisma/database'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { afterAll, expect, test } from 'vitest'
import { testBrowser } from '../../testing/browser.ts'
import { testServer } from '../../testing/test-server.ts'
import { jpeg, mp4, png, webm, webp } from './upload-examples.testing.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'loper-uploads-'))
const server = await testServer({ LOPER_UPLOAD_DIR: folder, LOPER_OPEN_QUERIES: 'true' })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function library() {
  return asSystem(server.prisma, async (tx) => {
    const organisation = await makeOrganisation(tx)
    const host = await makeMember(tx, organisation.id, 'HOST', { email: `${crypto.randomUUID()}@voorbeeld.demo` })
    const coordinator = await makeMember(tx, organisation.id, 'COORDINATOR', {
      email: `${crypto.randomUUID()}@voorbeeld.demo`,
    })
    return { organisation, host, coordinator, session: await makeSession(tx, organisation.id) }
  })
}

async function signedIn({ email }: { email: string }) {
  const browser = testBrowser(server.url)
  await browser.post('/auth/demo', { email })
  return browser
}
type Browser = Awaited<ReturnType<typeof signedIn>>

const bring = (browser: Browser, organisationId: string, body: Buffer | string, kind = 'foto', headers = {}) =>
  browser.ask(`/bestanden?organisatie=${organisationId}&soort=${kind}`, {
    method: 'POST',
    body: body as never,
    headers: { 'content-type': 'application/octet-stream', ...headers },
  })
type Brought = { upload: { id: string; url: string; width: number; height: number; kind: string }; message: string }
const brought = async (answer: Response) => (await answer.json()) as Brought
const fetched = async (url: string, headers = {}) => fetch(`${server.url}${url}`, { headers })

test('a photo keeps nothing of where, when and by whom it was taken, and stands upright', async () => {
  const { organisation, coordinator } = await library()
  const browser = await signedIn(coordinator)
  const answer = await bring(browser, organisation.id, jpeg({ width: 400, height: 300, orientation: 6 }))
  expect(answer.status).toBe(200)
  const { upload } = await brought(answer)
  // Held on its side: shown it is higher than wide.
  expect(upload).toMatchObject({ kind: 'IMAGE', width: 300, height: 400 })
  const kept = Buffer.from(await (await fetched(upload.url)).arrayBuffer())
  const text = kept.toString('latin1')
  for (const secret of ['GEHEIME-PLEK', 'MIJN-CAMERA', 'NOTITIE', 'NA-HET-EINDE']) expect(text).not.toContain(secret)
  expect(text).toContain('ICC_PROFILE')
  // The one thing that stays of the camera: how it was held.
  expect(kept.subarray(2 + 18, 2 + 18 + 36).toString('hex')).toContain('0112000300000001'.concat('0006'))
})

test.each([
  ['PNG', png({ width: 5, height: 7 }), '.png'],
  ['WebP', webp({ width: 5, height: 7 }), '.webp'],
])('a %s loses its words too', async (_name, bytes, extension) => {
  const { organisation, coordinator } = await library()
  const answer = await bring(await signedIn(coordinator), organisation.id, bytes)
  const { upload } = await brought(answer)
  expect(upload).toMatchObject({ width: 5, height: 7, url: expect.stringContaining(extension) })
  const text = Buffer.from(await (await fetched(upload.url)).arrayBuffer()).toString('latin1')
  expect(text).not.toContain('GEHEIME-PLEK')
})

test.each([
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 415],
  ['a page', '<!doctype html><script>alert(1)</script>', 415],
  ['a GIF', 'GIF89a\x01\x00\x01\x00', 415],
  ['a film where a photo is asked', mp4(), 415],
  ['half a photo', jpeg({ width: 4, height: 3 }).subarray(0, 120), 422],
  [
    'a PNG that was damaged',
    Buffer.from(png({ width: 5, height: 7 }).map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
    422,
  ],
  ['a photo of more pixels than any camera has', png({ width: 60_000, height: 60_000 }), 422],
  ['nothing', '', 422],
])('%s is refused with a sentence, whatever it is called, and nothing is kept', async (_what, bytes, status) => {
  const { organisation, coordinator } = await library()
  const answer = await bring(await signedIn(coordinator), organisation.id, Buffer.from(bytes), 'foto', {
    'content-type': 'image/jpeg',
  })
  expect(answer.status).toBe(status)
  expect((await brought(answer)).message).toMatch(/^[A-Z].*\.$/)
  expect(await asSystem(server.prisma, (tx) => tx.upload.count({ where: { organisationId: organisation.id } }))).toBe(0)
  expect(readdirSync(path.join(folder, 'waiting'))).toEqual([])
})

test('a photo that is too large is refused, also by who does not say how large it is', async () => {
  const { organisation, coordinator } = await library()
  const browser = await signedIn(coordinator)
  const large = Buffer.concat([jpeg({ width: 4, height: 3 }), Buffer.alloc(uploadLimits.IMAGE)])
  const said = await bring(browser, organisation.id, large).catch(() => null)
  if (said) expect(await brought(said)).toMatchObject({ message: expect.stringContaining('10 MB') })
  const stream = new Blob([large]).stream()
  const unsaid = await browser
    .ask(`/bestanden?organisatie=${organisation.id}&soort=foto`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
    } as never)
    .catch(() => null)
  if (unsaid) expect(unsaid.status).toBe(413)
  expect(await asSystem(server.prisma, (tx) => tx.upload.count({ where: { organisationId: organisation.id } }))).toBe(0)
})

test('only a coordinator of the organisation may bring a file, and only from a page of our own', async () => {
  const { organisation, coordinator, host } = await library()
  const other = await library()
  const photo = jpeg({ width: 4, height: 3 })
  const status = async (browser: Browser, headers = {}) =>
    (await bring(browser, organisation.id, photo, 'foto', headers)).status
  expect(await status(testBrowser(server.url))).toBe(403)
  expect(await status(await signedIn(host))).toBe(403)
  expect(await status(await signedIn(other.coordinator))).toBe(403)
  expect(await status(await signedIn(coordinator), { 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status(await signedIn(coordinator), { origin: 'https://elders.example' })).toBe(403)
  expect(await status(await signedIn(coordinator))).toBe(200)
})

test.each([
  ['MP4', mp4(), 'video/mp4'],
  ['WebM', webm(), 'video/webm'],
])('a film in %s is kept, and a player gets the part that it asks for', async (_name, bytes, type) => {
  const { organisation, coordinator } = await library()
  const { upload } = await brought(await bring(await signedIn(coordinator), organisation.id, bytes, 'film'))
  expect(upload).toMatchObject({ kind: 'VIDEO', width: null })
  const whole = await fetched(upload.url)
  expect(whole.headers.get('content-type')).toBe(type)
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes)
  const part = await fetched(upload.url, { range: 'bytes=4-11' })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-11/${bytes.length}`])
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(4, 12))
  const last = await fetched(upload.url, { range: 'bytes=-3' })
  expect(Buffer.from(await last.arrayBuffer())).toEqual(bytes.subarray(-3))
  expect((await fetched(upload.url, { range: 'bytes=99999-' })).status).toBe(416)
})

test('a film of a phone keeps nothing of where it was made, and all else stays in its place', async () => {
  const { organisation, coordinator } = await library()
  const bytes = mp4({ byPhone: true })
  const { upload } = await brought(await bring(await signedIn(coordinator), organisation.id, bytes, 'film'))
  const kept = Buffer.from(await (await fetched(upload.url)).arrayBuffer())
  expect(kept.includes('GEHEIME-PLEK')).toBe(false)
  expect(kept.length).toBe(bytes.length)
  expect(kept.indexOf('mdat')).toBe(bytes.indexOf('mdat'))
  expect(kept.subarray(kept.indexOf('mdat'), kept.indexOf('mdat') + 204)).toEqual(
    bytes.subarray(bytes.indexOf('mdat'), bytes.indexOf('mdat') + 204),
  )
})

test('half a film is refused, and nothing of it stays', async () => {
  const { organisation, coordinator } = await library()
  const half = mp4({ byPhone: true }).subarray(0, 150)
  const answer = await bring(await signedIn(coordinator), organisation.id, half, 'film')
  expect([answer.status, (await brought(answer)).message]).toEqual([422, expect.stringContaining('niet heel')])
  expect(readdirSync(path.join(folder, 'waiting'))).toEqual([])
})

test('a photo where a film is asked is refused', async () => {
  const { organisation, coordinator } = await library()
  const answer = await bring(await signedIn(coordinator), organisation.id, jpeg({ width: 4, height: 3 }), 'film')
  expect([answer.status, (await brought(answer)).message]).toEqual([415, expect.stringContaining('MP4')])
})

test('what is kept can be shown and do nothing else, and no other file of the machine is found', async () => {
  const { organisation, coordinator } = await library()
  const { upload } = await brought(
    await bring(await signedIn(coordinator), organisation.id, png({ width: 2, height: 2 })),
  )
  const { headers } = await fetched(upload.url)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain('sandbox')
  expect(headers.get('cache-control')).toContain('immutable')
  for (const url of [
    '/bestanden/../env.ts',
    '/bestanden/%2e%2e/x.png',
    `/bestanden/${'0'.repeat(64)}.png`,
    '/bestanden/waiting',
  ])
    expect((await fetched(url)).status, url).toBe(404)
  expect((await fetched(upload.url.replace('.png', '.svg'))).status).toBe(404)
})

test('a session shows a picture of its own library with words, and without it the drawing again', async () => {
  const { organisation, coordinator, session } = await library()
  const other = await library()
  const browser = await signedIn(coordinator)
  const { upload } = await brought(await bring(browser, organisation.id, jpeg({ width: 40, height: 30 })))
  const foreign = await brought(
    await bring(await signedIn(other.coordinator), other.organisation.id, jpeg({ width: 8, height: 6 })),
  )
  const run = async (query: string, input: object) =>
    ((await (await browser.post('/graphql', { query, variables: { input } })).json()) as { data: { done: unknown } })
      .data.done
  const fields = '{ session { picture { url text width } } errors { path messageKey } }'
  const set = `mutation($input: SetSessionPictureInput!) { done: setSessionPicture(input: $input) ${fields} }`
  const remove = `mutation($input: RemoveSessionPictureInput!) { done: removeSessionPicture(input: $input) ${fields} }`
  const wrong = (path: string, messageKey: string) => ({ session: null, errors: [{ path: [path], messageKey }] })
  const input = { id: session.id, uploadId: upload.id, text: 'Mensen aan een tafel met kaarten.' }
  expect(await run(set, { ...input, text: ' ' })).toEqual(wrong('text', 'picture-text.required'))
  expect(await run(set, { ...input, uploadId: foreign.upload.id })).toEqual(wrong('uploadId', 'upload.missing'))
  expect(await run(set, input)).toEqual({
    session: { picture: { url: upload.url, text: input.text, width: 40 } },
    errors: [],
  })
  expect(await run(remove, { id: session.id })).toEqual({ session: { picture: null }, errors: [] })
})

test('nobody keeps a file that did not come', async () => {
  const { organisation, coordinator } = await library()
  const query = `mutation($input: KeepUploadInput!) { keepUpload(input: $input) { upload { id } errors { messageKey } } }`
  const answer = await (await signedIn(coordinator)).post('/graphql', {
    query,
    variables: { input: { organisationId: organisation.id } },
  })
  expect(await answer.json()).toMatchObject({
    data: { keepUpload: { upload: null, errors: [{ messageKey: 'upload.missing' }] } },
  })
})
