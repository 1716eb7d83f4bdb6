import { expect, test } from 'vitest'
import { groupLines } from './access-groups.ts'

const line = (id: string, at: string, readerName: string, what: string) => ({
  id,
  at,
  readerName,
  organisationName: 'Bibliotheek Zoetermeer',
  what,
  purpose: 'om u verder te helpen',
  byMyself: false,
})

test('a reader who sees the same list every day is one line, with how often and since when', () => {
  const groups = groupLines([
    line('c', '2026-11-24', 'Joke', 'zag uw naam in een lijst met vragen'),
    line('b', '2026-11-23', 'Joke', 'las uw vraag'),
    line('a', '2026-11-22', 'Joke', 'zag uw naam in een lijst met vragen'),
    line('z', '2026-11-21', 'Ali', 'zag uw naam in een lijst met vragen'),
  ])
  expect(groups.map(({ id, times, firstAt }) => ({ id, times, firstAt }))).toEqual([
    { id: 'c', times: 2, firstAt: '2026-11-22' },
    { id: 'b', times: 1, firstAt: '2026-11-23' },
    { id: 'z', times: 1, firstAt: '2026-11-21' },
  ])
})
