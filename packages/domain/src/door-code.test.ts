import { expect, test } from 'vitest'
import { doorCodeUntil, doorIsOpen, doorPeriod, readDoorCode } from './door-code.ts'

const at = (text: string) => new Date(text)
const session = { startsAt: at('2026-03-20T13:00:00Z'), endsAt: at('2026-03-20T15:00:00Z') }

test('the door is open from an hour before the start until half an hour after the end', () => {
  const open = ['11:59', '12:00', '15:30', '15:31'].map((time) => doorIsOpen(session, at(`2026-03-20T${time}:00Z`)))
  expect(open).toEqual([false, true, true, false])
})

test('a code is understood with spaces and in Arabic digits, and nothing else is', () => {
  expect(readDoorCode(' 482 913 ')).toBe('482913')
  expect(readDoorCode('٤٨٢٩١٣')).toBe('482913')
  expect(['48291', '4829134', 'abcdef', ''].map(readDoorCode)).toEqual([null, null, null, null])
})

test('the code changes every ten minutes', () => {
  const now = at('2026-03-20T13:07:00Z')
  expect(doorCodeUntil(now)).toEqual(at('2026-03-20T13:10:00Z'))
  expect(doorPeriod(at('2026-03-20T13:10:00Z'))).toBe(doorPeriod(now) + 1)
})
