import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Enrolment, movesUp, sessionList, statusOnEnrolling } from './waiting-list.ts'

const enrolment = (id: string, status: Enrolment['status'], queueNumber: number): Enrolment => ({
  id,
  status,
  queueNumber,
})

function newcomer(list: Enrolment[], capacity: number) {
  const { placed, waiting } = sessionList(list, capacity)
  return statusOnEnrolling({ placed: placed.length, waiting: waiting.length }, capacity)
}

describe('a session with a waiting list', () => {
  const full = [
    enrolment('c', 'WAITING', 4),
    enrolment('a', 'PLACED', 1),
    enrolment('gone', 'CANCELLED', 2),
    enrolment('b', 'WAITING', 3),
  ]

  test('shows everybody who waits their position, in order of enrolling', () => {
    const { placed, waiting, freePlaces } = sessionList(full, 1)
    expect(placed.map(({ id }) => id)).toEqual(['a'])
    expect(waiting.map(({ enrolment: { id }, position }) => [id, position])).toEqual([
      ['b', 1],
      ['c', 2],
    ])
    expect(freePlaces).toBe(0)
  })

  test('gives a freed place to the first in line', () => {
    expect(movesUp(full, 2).map(({ id }) => id)).toEqual(['b'])
    expect(movesUp(full, 1)).toEqual([])
  })

  test('does not let a newcomer pass somebody who waits', () => {
    expect(newcomer(full, 3)).toBe('WAITING')
    expect(newcomer(full, 4)).toBe('PLACED')
  })

  test('never holds more than its capacity and never skips anybody, whatever happens', () => {
    const step = fc.oneof(fc.constant('enrol' as const), fc.nat(30))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
        let list: Enrolment[] = []
        for (const what of steps) {
          if (what === 'enrol') {
            const queueNumber = list.length
            list = [...list, enrolment(`${queueNumber}`, newcomer(list, capacity), queueNumber)]
          } else {
            list = list.map((each) => (each.queueNumber === what ? { ...each, status: 'CANCELLED' } : each))
            const up = movesUp(list, capacity)
            list = list.map((each) => (up.includes(each) ? { ...each, status: 'PLACED' } : each))
          }
          const { placed, waiting } = sessionList(list, capacity)
          expect(placed.length).toBeLessThanOrEqual(capacity)
          if (waiting.length > 0) expect(placed.length).toBe(capacity)
          const last = Math.max(...placed.map(({ queueNumber }) => queueNumber))
          for (const { enrolment: who } of waiting) expect(who.queueNumber).toBeGreaterThan(last)
        }
      }),
    )
  })
})
