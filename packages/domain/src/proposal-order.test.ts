import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderProposals, type Place, type Proposal } from './proposal-order.ts'

const zoetermeer: Place = { code: 'GM0637', longitude: 4.494, latitude: 52.061 }
const lansingerland: Place = { code: 'GM1621', longitude: 4.526, latitude: 52.001 }
const gouda: Place = { code: 'GM0513', longitude: 4.711, latitude: 52.017 }
const groningen: Place = { code: 'GM0014', longitude: 6.621, latitude: 53.218 }

const proposal = (id: string, place: Place | null, more: Partial<Proposal> = {}): Proposal => ({
  id,
  place,
  room: 'AVAILABLE',
  nextStartsOn: '2026-03-03',
  ...more,
})
const ids = (proposals: Proposal[], from: Place | null = zoetermeer) =>
  orderProposals(proposals, from).map(({ proposal: { id } }) => id)

describe('proposals', () => {
  test('stand in bands of distance: own municipality, under 10 km, under 25 km, beyond', () => {
    const list = [
      proposal('d', groningen),
      proposal('c', gouda, { nextStartsOn: '2026-01-01' }),
      proposal('b', lansingerland),
      proposal('a', zoetermeer),
    ]
    expect(ids(list)).toEqual(['a', 'b', 'c', 'd'])
    expect(orderProposals(list, zoetermeer).map(({ band }) => band)).toEqual([
      'SAME_MUNICIPALITY',
      'WITHIN_10_KM',
      'WITHIN_25_KM',
      'BEYOND',
    ])
  })

  test('within a band the soonest comes first, and a full one last', () => {
    const list = [
      proposal('full', zoetermeer, { room: 'FULL', nextStartsOn: '2026-03-01' }),
      proposal('waiting', zoetermeer, { room: 'WAITING_LIST', nextStartsOn: '2026-03-01' }),
      proposal('unknown', zoetermeer, { nextStartsOn: null }),
      proposal('later', zoetermeer, { nextStartsOn: '2026-04-01' }),
      proposal('soon', zoetermeer),
    ]
    expect(ids(list)).toEqual(['soon', 'later', 'unknown', 'waiting', 'full'])
  })

  test('online is near everybody', () => {
    expect(ids([proposal('b', lansingerland), proposal('online', null)])).toEqual(['online', 'b'])
  })

  test('without a municipality only room and start count', () => {
    const list = [proposal('a', groningen, { nextStartsOn: '2026-04-01' }), proposal('b', zoetermeer)]
    expect(ids(list, null)).toEqual(['b', 'a'])
  })

  test('stand in the same order, however they came in', () => {
    const list = [groningen, gouda, null, zoetermeer, lansingerland].flatMap((place, index) => [
      proposal(`${index}a`, place),
      proposal(`${index}b`, place, { room: 'FULL' }),
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(ids(list))
      }),
    )
  })
})
