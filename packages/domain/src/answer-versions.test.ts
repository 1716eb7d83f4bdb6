import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnswerVersion,
  dropAnswer,
  joinAnswers,
  type KeptAnswers,
  keepAnswer,
  noAnswers,
} from './answer-versions.ts'

type Version = AnswerVersion & { text: string }
type Kept = KeptAnswers<Version>
type Device = { kept: Kept; unsent: Version[] }

const texts = (kept: Kept) => kept.standing.map(({ text }) => text).sort()

type Step =
  | { do: 'write'; device: 0 | 1 }
  | { do: 'send'; device: 0 | 1; order: number; loseAnswer: boolean }
  | { do: 'fetch'; device: 0 | 1 }

const device = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), device }),
  fc.record({ do: fc.constant('send' as const), device, order: fc.nat(5), loseAnswer: fc.boolean() }),
  fc.record({ do: fc.constant('fetch' as const), device }),
)

/** Two devices and a folder; every step may happen with or without network, and an answer may get lost on its way back. */
function play(steps: Step[]) {
  const devices: [Device, Device] = [
    { kept: noAnswers, unsent: [] },
    { kept: noAnswers, unsent: [] },
  ]
  let folder: Kept = noAnswers
  const written: { version: Version; sawStanding: string[] }[] = []
  const at = (index: 0 | 1) => devices[index]

  function write(index: 0 | 1) {
    const own = at(index)
    const shown = own.kept.standing.at(-1)
    const version = {
      id: `v${written.length}`,
      replaces: shown ? [shown.id] : [],
      text: `text ${written.length} of ${index}`,
    }
    written.push({ version, sawStanding: own.kept.standing.map(({ id }) => id) })
    own.kept = keepAnswer(own.kept, version)
    own.unsent.push(version)
  }
  function send(index: 0 | 1, order: number, loseAnswer: boolean) {
    const own = at(index)
    const queue = [
      ...own.unsent.slice(order % (own.unsent.length || 1)),
      ...own.unsent.slice(0, order % (own.unsent.length || 1)),
    ]
    for (const version of queue) folder = keepAnswer(folder, version)
    if (loseAnswer) return
    own.unsent = []
    own.kept = joinAnswers(own.kept, folder)
  }
  const fetch = (index: 0 | 1) => {
    at(index).kept = joinAnswers(at(index).kept, folder)
  }
  for (const each of steps) {
    if (each.do === 'write') write(each.device)
    else if (each.do === 'send') send(each.device, each.order, each.loseAnswer)
    else fetch(each.device)
  }
  for (const index of [0, 1] as const) send(index, 0, false)
  for (const index of [0, 1] as const) fetch(index)
  return { devices, folder, written }
}

describe('answers from two devices', () => {
  test('whatever the order of writing, sending and losing answers, nothing is lost that nobody replaced', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { folder, written } = play(steps)
        const replacedKnowingly = new Set(written.flatMap(({ version }) => version.replaces))
        const stay = written.map(({ version }) => version).filter(({ id }) => !replacedKnowingly.has(id))
        expect(texts(folder)).toEqual(stay.map(({ text }) => text).sort())
      }),
      { numRuns: 500 },
    )
  })

  test('whoever replaces a version has seen it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        for (const { version, sawStanding } of play(steps).written)
          expect(sawStanding).toEqual(expect.arrayContaining([...version.replaces]))
      }),
    )
  })

  test('once all is sent, both devices and the folder hold the same', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { devices, folder } = play(steps)
        for (const { kept } of devices) expect(texts(kept)).toEqual(texts(folder))
      }),
    )
  })

  test('the order in which versions arrive makes no difference, nor does one that arrives twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
        const versions = play(steps).written.map(({ version }) => version)
        const shuffled = [...versions, ...versions]
          .map((version) => ({ version, at: chance.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ version }) => version)
        const inOrder = versions.reduce<Kept>(keepAnswer, noAnswers)
        expect(texts(shuffled.reduce<Kept>(keepAnswer, noAnswers))).toEqual(texts(inOrder))
      }),
    )
  })

  test('two devices that wrote without network keep both texts; what came last stands last', () => {
    const first = { id: 'a', replaces: [], text: 'op de telefoon' }
    const second = { id: 'b', replaces: [], text: 'in de bibliotheek' }
    const both = [first, second].reduce<Kept>(keepAnswer, noAnswers)
    expect(both.standing.map(({ text }) => text)).toEqual(['op de telefoon', 'in de bibliotheek'])
    expect(texts(dropAnswer(both, 'a'))).toEqual(['in de bibliotheek'])
  })

  test('sabotage: without naming what was seen, the last writer would wipe out the other', () => {
    const lastWriterOnly = (_: Kept, version: Version): Kept => ({ standing: [version], replaced: [] })
    const versions = [
      { id: 'a', replaces: [], text: 'op de telefoon' },
      { id: 'b', replaces: [], text: 'in de bibliotheek' },
    ]
    expect(texts(versions.reduce<Kept>(lastWriterOnly, noAnswers))).not.toEqual(
      texts(versions.reduce<Kept>(keepAnswer, noAnswers)),
    )
  })
})
