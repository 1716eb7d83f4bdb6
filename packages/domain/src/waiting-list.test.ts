import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsSeat, mayMoveEnrolment } from './enrolment-states.ts'
import { type Enrolment, freeForOne, parties, sessionList, settle, statusOnEnrolling } from './waiting-list.ts'

const startsAt = new Date('2026-12-18T13:00:00Z')
const longBefore = new Date('2026-12-01T09:00:00Z')

const enrolment = (
  id: string,
  status: Enrolment['status'],
  queueNumber: number,
  pairId: string | null = null,
): Enrolment => ({ id, status, queueNumber, pairId, offerExpiresAt: null })

const ids = (list: readonly Enrolment[]) => list.map(({ id }) => id)
const offeredNow = (list: Enrolment[], capacity: number) =>
  ids(settle(list, { capacity, startsAt }, longBefore).offered)

describe('a session with a waiting list', () => {
  const full = [
    enrolment('c', 'WAITING', 4),
    enrolment('a', 'PLACED', 1),
    enrolment('gone', 'CANCELLED', 2),
    enrolment('b', 'WAITING', 3),
  ]

  test('shows everybody who waits their position, in order of enrolling', () => {
    const { placed, waiting, freePlaces } = sessionList(full, 1)
    expect(ids(placed)).toEqual(['a'])
    expect(waiting.map(({ enrolment: { id }, position }) => [id, position])).toEqual([
      ['b', 1],
      ['c', 2],
    ])
    expect(freePlaces).toBe(0)
  })

  test('offers a freed place to the first in line, and a seat under an offer is taken', () => {
    expect(offeredNow(full, 2)).toEqual(['b'])
    expect(offeredNow(full, 1)).toEqual([])
    expect(offeredNow([enrolment('o', 'OFFERED', 1), enrolment('w', 'WAITING', 2)], 1)).toEqual([])
  })

  test('does not let a newcomer take what somebody who waits could use', () => {
    expect(statusOnEnrolling(1, { freePlaces: 2, waiting: [1, 1] })).toBe('WAITING')
    expect(statusOnEnrolling(1, { freePlaces: 3, waiting: [1, 1] })).toBe('PLACED')
  })
})

describe('two people together', () => {
  const pair = [enrolment('p1', 'WAITING', 1, 'p'), enrolment('p2', 'WAITING', 2, 'p')]
  const line = [...pair, enrolment('single', 'WAITING', 3)]

  test('take two positions and get two places or none', () => {
    expect(sessionList(line, 0).waiting.map(({ position }) => position)).toEqual([1, 2, 3])
    expect(offeredNow(line, 2)).toEqual(['p1', 'p2'])
    expect(offeredNow(pair, 1)).toEqual([])
    expect(statusOnEnrolling(2, { freePlaces: 1, waiting: [] })).toBe('WAITING')
  })

  test('let a single seat go to the next who is alone, and keep their place', () => {
    expect(offeredNow(line, 1)).toEqual(['single'])
    expect(statusOnEnrolling(1, { freePlaces: 1, waiting: [2] })).toBe('PLACED')
    expect(freeForOne({ capacity: 8, taken: 7, waiting: 2, waitingAlone: 0 })).toBe(1)
    expect(freeForOne({ capacity: 8, taken: 7, waiting: 3, waitingAlone: 1 })).toBe(0)
    const { waiting } = sessionList(
      line.map((one) => (one.id === 'single' ? { ...one, status: 'OFFERED' as const } : one)),
      1,
    )
    expect(waiting.map(({ enrolment: { id }, position }) => [id, position])).toEqual([
      ['p1', 1],
      ['p2', 2],
    ])
  })

  test('who stays behind goes on alone, at the same place in the line', () => {
    const left = line.map((one) => (one.id === 'p1' ? { ...one, status: 'CANCELLED' as const } : one))
    expect(parties(left, 'WAITING').map(ids)).toEqual([['p2'], ['single']])
    expect(offeredNow(left, 1)).toEqual(['p2'])
  })
})

test('an offer that nobody answers passes on to the next', () => {
  const list = [
    { ...enrolment('slow', 'OFFERED', 1), offerExpiresAt: longBefore },
    { ...enrolment('next', 'WAITING', 2) },
  ]
  const { expired, offered, offerExpiresAt } = settle(list, { capacity: 1, startsAt }, longBefore)
  expect([ids(expired), ids(offered)]).toEqual([['slow'], ['next']])
  expect(offerExpiresAt).toEqual(new Date('2026-12-02T09:00:00Z'))
})

test('only the clock offers, and nobody comes back from being gone', () => {
  expect(mayMoveEnrolment('WAITING', 'OFFERED', 'clock')).toBe(true)
  expect(mayMoveEnrolment('WAITING', 'OFFERED', 'staff')).toBe(false)
  expect(mayMoveEnrolment('WAITING', 'PLACED', 'person')).toBe(false)
  for (const to of ['PLACED', 'OFFERED', 'WAITING'] as const)
    for (const by of ['person', 'staff', 'clock'] as const) expect(mayMoveEnrolment('CANCELLED', to, by)).toBe(false)
})

const step = fc.oneof(
  fc.record({ what: fc.constant('enrol' as const), size: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ what: fc.constant('leave' as const), who: fc.nat(30) }),
  fc.record({ what: fc.constant('accept' as const), who: fc.nat(30) }),
  fc.record({ what: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
)

test('whatever happens: never above capacity, pairs whole, no usable seat left, and nobody alone is passed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
      let list: Enrolment[] = []
      let now = longBefore
      const put = (who: (one: Enrolment) => boolean, change: Partial<Enrolment>) => {
        list = list.map((one) => (who(one) ? { ...one, ...change } : one))
      }
      for (const each of steps) {
        if (each.what === 'enrol') {
          const waiting = parties(list, 'WAITING').map(({ length }) => length)
          const status = statusOnEnrolling(each.size, { freePlaces: sessionList(list, capacity).freePlaces, waiting })
          const pairId = each.size === 2 ? `pair-${list.length}` : null
          for (let member = 0; member < each.size; member++)
            list = [...list, enrolment(`${list.length}`, status, list.length, pairId)]
        } else if (each.what === 'leave') put((one) => one.queueNumber === each.who, { status: 'CANCELLED' })
        else if (each.what === 'accept') {
          const one = list[each.who]
          if (one?.status === 'OFFERED')
            put(
              ({ id, pairId, status }) =>
                status === 'OFFERED' && (id === one.id || (!!pairId && pairId === one.pairId)),
              {
                status: 'PLACED',
              },
            )
        } else now = new Date(now.getTime() + each.hours * 3_600_000)
        const moves = settle(list, { capacity, startsAt }, now)
        put((one) => moves.expired.includes(one), { status: 'CANCELLED', offerExpiresAt: null })
        put(({ id }) => moves.offered.some((one) => one.id === id), {
          status: 'OFFERED',
          offerExpiresAt: moves.offerExpiresAt,
        })

        expect(list.filter(({ status }) => holdsSeat(status)).length).toBeLessThanOrEqual(capacity)
        for (const pair of Map.groupBy(
          list.filter(({ pairId }) => pairId),
          ({ pairId }) => pairId,
        ).values()) {
          const here = pair.filter(({ status }) => status !== 'CANCELLED')
          expect(new Set(here.map(({ status }) => status)).size).toBeLessThan(2)
        }
        if (moves.offerExpiresAt) {
          const { freePlaces } = sessionList(list, capacity)
          for (const party of parties(list, 'WAITING')) expect(party.length).toBeGreaterThan(freePlaces)
        }
      }
    }),
  )
})
