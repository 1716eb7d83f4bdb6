import { expect, test } from 'vitest'
import { type DeskMatch, orderForDesk } from './desk-order.ts'

const match = (id: string, rest: Partial<DeskMatch> = {}): DeskMatch => ({
  id,
  title: id,
  here: false,
  band: 'SAME_MUNICIPALITY',
  distanceKm: 0,
  hits: 1,
  rank: 0.1,
  openness: 'OTHER_DAY',
  opensOn: '2026-03-25',
  opensAt: '10:00',
  ...rest,
})
const order = (...matches: DeskMatch[]) => orderForDesk(matches).map(({ id }) => id)

test('near comes before fitting, fitting before open', () => {
  expect(
    order(
      match('far', { band: 'WITHIN_25_KM', distanceKm: 20, hits: 3, openness: 'OPEN_NOW' }),
      match('open', { openness: 'OPEN_NOW' }),
      match('fits', { hits: 2 }),
    ),
  ).toEqual(['fits', 'open', 'far'])
})

test('when all is far, only how far it is counts', () => {
  const far = { band: 'BEYOND', openness: 'OPEN_NOW' } as const
  expect(
    order(
      match('193', { ...far, distanceKm: 193, here: true }),
      match('84', { ...far, distanceKm: 84, openness: 'UNKNOWN' }),
    ),
  ).toEqual(['84', '193'])
})

test('what is open comes before what opens later, and that before another day', () => {
  expect(
    order(
      match('unknown', { openness: 'UNKNOWN', opensOn: null }),
      match('day'),
      match('later', { openness: 'LATER_TODAY', opensOn: '2026-03-19' }),
      match('now', { openness: 'OPEN_NOW', opensOn: '2026-03-19' }),
    ),
  ).toEqual(['now', 'later', 'day', 'unknown'])
})

test('the own house comes first among equals, then the soonest', () => {
  expect(order(match('late', { opensOn: '2026-04-01' }), match('soon'), match('own', { here: true }))).toEqual([
    'own',
    'soon',
    'late',
  ])
})
