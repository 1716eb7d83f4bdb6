import { expect, test } from 'vitest'
import { distanceKm } from './distance.ts'

const zoetermeer = { longitude: 4.494, latitude: 52.061 }
const groningen = { longitude: 6.621, latitude: 53.218 }

test('a distance is in kilometres, the same there and back, and nothing from here to here', () => {
  expect(distanceKm(zoetermeer, groningen)).toBeCloseTo(192.7, 0)
  expect(distanceKm(groningen, zoetermeer)).toBe(distanceKm(zoetermeer, groningen))
  expect(distanceKm(groningen, groningen)).toBe(0)
})
