import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { type Figures, figures, iso, pilotWorld } from './pilot-world.testing.ts'

const api = await testApi()
const here = await pilotWorld(api)
type Shown = { value: number | null; withheld: string | null; series: object[]; measurements: { value: number }[] }

/** The indicator that is counted by hand, as somebody sees it. */
async function byHand(asker: typeof here.coordinator): Promise<Shown & { id: string }> {
  const { data, errors } = await asker.run<Figures>(figures, { id: here.pilot.id })
  expect(errors).toEqual([])
  return data.pilot.goals[0]?.indicators.find(({ title }) => title === 'MANUAL') as never
}

async function measure(...values: number[]) {
  const { id: indicatorId } = await byHand(here.coordinator)
  await api.system(async (tx) => {
    await tx.measurement.deleteMany({ where: { indicatorId } })
    await tx.measurement.createMany({
      data: values.map((value, index) => ({
        indicatorId,
        value,
        measuredOn: new Date(iso(index - 20)),
        note: `Het waren er ${value}.`,
      })),
    })
  })
  return indicatorId
}

test('partners and advisers see no count by hand of fewer than five people, nor two counts that tell it', async () => {
  await measure(3)
  for (const asker of [here.consultant, here.adviser]) {
    expect(await byHand(asker)).toMatchObject({ value: null, withheld: 'SMALL_NUMBERS', series: [], measurements: [] })
  }
  await measure(3, 8, 10, 14)
  for (const asker of [here.consultant, here.adviser]) {
    const seen = await byHand(asker)
    expect(seen).toMatchObject({ value: 14, withheld: null, series: [{ value: 8 }, { value: 14 }] })
    expect(seen.measurements.map(({ value }) => value)).toEqual([14, 8])
    expect(JSON.stringify(seen)).not.toMatch(/Het waren er (3|10)/)
  }
  const own = await byHand(here.coordinator)
  expect(own.measurements.map(({ value }) => value)).toEqual([14, 10, 8, 3])
})

test('what is no count of people is shown to all, once the coordinator says so', async () => {
  const id = await measure(3)
  const change = `mutation($input: ChangeIndicatorInput!) { done: changeIndicator(input: $input) { errors { messageKey } } }`
  const facts = { id, title: 'MANUAL', source: 'MANUAL', unit: 'COUNT', target: 25 }
  await here.coordinator.run(change, { input: { ...facts, countsPeople: false } })
  expect(await byHand(here.adviser)).toMatchObject({ value: 3, measurements: [{ value: 3 }] })
  // Left out it is about people: the careful answer.
  await here.coordinator.run(change, { input: facts })
  expect(await byHand(here.adviser)).toMatchObject({ value: null, withheld: 'SMALL_NUMBERS' })
})
