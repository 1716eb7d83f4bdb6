import { connect } from '@loper/prisma/database'
import { createTestDatabase } from '@loper/prisma/testing/test-databases'
import { pino } from 'pino'
import { afterAll, expect, test, vi } from 'vitest'
import { startEvents } from './events.ts'

const database = await createTestDatabase()
const prisma = connect(database)
const logger = pino({ level: 'silent' })
const [one, two] = [await startEvents(database, logger), await startEvents(database, logger)]
afterAll(async () => {
  await Promise.all([one.stop(), two.stop()])
  await prisma.$disconnect()
  await database.drop()
})

const say = (topic: string) => prisma.$executeRaw`SELECT pg_notify('loper_events', ${topic})`
const heard = (count: () => number, times: number) =>
  vi.waitFor(() => expect(count()).toBeGreaterThanOrEqual(times), { timeout: 15_000 })

test('every instance hears what one of them changed, and only of the topics that it follows', async () => {
  const [here, there, elsewhere] = [vi.fn(), vi.fn(), vi.fn()]
  const stops = [one.follow('game:a', here), two.follow('game:a', there), two.follow('game:b', elsewhere)]
  await say('game:a')
  await heard(() => here.mock.calls.length, 1)
  await heard(() => there.mock.calls.length, 1)
  expect(elsewhere).not.toHaveBeenCalled()
  for (const stop of stops) stop()
  await say('game:a')
  const last = vi.fn()
  one.follow('game:c', last)
  await say('game:c')
  await heard(() => last.mock.calls.length, 1)
  expect(here).toHaveBeenCalledTimes(1)
})

test('a lost connection is made again, and whoever follows looks at once, since something may have been missed', async () => {
  const wake = vi.fn()
  two.follow('game:d', wake)
  await prisma.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`
  await heard(() => wake.mock.calls.length, 1)
  wake.mockClear()
  await say('game:d')
  await heard(() => wake.mock.calls.length, 1)
})
