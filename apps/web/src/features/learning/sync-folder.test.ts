import { type KeptAnswers, keepAnswer, noAnswers } from '@loper/domain/answer-versions'
import { SaveAnswersDocument, StartFolderDocument } from '@loper/graphql/documents'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import {
  adoptFolder,
  answersAt,
  beginAnotherFolder,
  type LocalAnswer,
  localFolder,
  writeLocally,
} from './local-folder.ts'
import { syncFolder } from './sync-folder.ts'

const place = { eLearning: 'cv', assignment: 'sentences' }
const access = { link: 'link', code: '123456' }
type Network = 'fine' | 'down' | 'answer lost'

const hashOf = (document: object) => (document as { __meta__?: { hash?: string } }).__meta__?.hash

/** A browser's storage; the one that is in `localStorage` is the device in hand. */
function device(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage
}

/** A server with one folder, and a network that does as it is told. */
function world() {
  let folder: KeptAnswers<LocalAnswer> = noAnswers
  let network: Network = 'fine'
  let gone = false
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    if (network === 'down') throw new TypeError('no network')
    const { documentId, variables } = JSON.parse(body)
    const opened = () =>
      gone
        ? { folder: null, errors: [{ path: ['access', 'link'], messageKey: 'folder.link-wrong' }] }
        : { folder: { answers: folder.standing, replaced: folder.replaced }, errors: [] }
    if (documentId === hashOf(StartFolderDocument))
      return { json: async () => ({ data: { startFolder: { ...access, errors: [] } } }) }
    const saving = documentId === hashOf(SaveAnswersDocument)
    if (saving) for (const answer of variables.input.answers) folder = keepAnswer(folder, answer)
    if (network === 'answer lost') throw new TypeError('no network')
    return { json: async () => ({ data: saving ? { saveAnswers: opened() } : { folder: opened() } }) }
  })
  return {
    be: (next: Network) => {
      network = next
    },
    vanish: () => {
      gone = true
    },
    texts: () => folder.standing.map(({ value }) => value.texts?.[0]?.text).sort(),
  }
}

const write = (text: string) => {
  const base = answersAt(localFolder(), place).at(-1)
  writeLocally(place, base?.id ?? null, { texts: [{ key: 'profile', text }] })
  return base?.value.texts?.[0]?.text
}

afterEach(() => vi.unstubAllGlobals())

const step = fc.record({
  device: fc.constantFrom(0, 1),
  does: fc.constantFrom('write' as const, 'sync' as const),
  network: fc.constantFrom<Network>('fine', 'down', 'answer lost'),
})

test('whatever two devices write and however the network fails, no words are lost that their readers did not replace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const server = world()
      const devices = [device(), device()]
      const take = (which: number) => vi.stubGlobal('localStorage', devices[which])
      const written: string[] = []
      const replaced = new Set<string | null | undefined>()
      for (const which of [0, 1]) {
        take(which)
        adoptFolder(access)
      }
      for (const each of steps) {
        take(each.device)
        server.be(each.network)
        if (each.does === 'sync') await syncFolder('nl')
        else {
          const text = `text ${written.length}`
          replaced.add(write(text))
          written.push(text)
        }
      }
      server.be('fine')
      for (const which of [0, 1]) {
        take(which)
        expect(await syncFolder('nl')).toBe(true)
      }
      expect(server.texts()).toEqual(written.filter((text) => !replaced.has(text)).sort())
    }),
    { numRuns: 200 },
  )
})

test('without network an answer stays on the device and says that it was not sent; later it goes', async () => {
  const server = world()
  vi.stubGlobal('localStorage', device())
  server.be('down')
  write('in de trein')
  expect(await syncFolder('nl')).toBe(false)
  expect(localFolder()).toMatchObject({ access: null, answers: [{ sent: 'no' }] })
  server.be('fine')
  expect(await syncFolder('nl')).toBe(true)
  expect(localFolder()).toMatchObject({ access, answers: [{ sent: 'yes' }] })
  expect(server.texts()).toEqual(['in de trein'])
})

test('a folder that was erased elsewhere is not made again by itself', async () => {
  const server = world()
  vi.stubGlobal('localStorage', device())
  write('eerst')
  await syncFolder('nl')
  server.vanish()
  write('daarna')
  await syncFolder('nl')
  expect(localFolder()).toMatchObject({ closed: true, access, answers: [{ value: { texts: [{ text: 'daarna' }] } }] })
  beginAnotherFolder()
  expect(localFolder()).toMatchObject({ closed: false, access: null, answers: [{ sent: 'no' }] })
})
