import { expect, test } from 'vitest'
import { readableCode, rejoinCode, roomCode } from './game-code.ts'

test('a code is understood however it is typed', () => {
  for (const typed of ['123456', '123 456', ' 123-456 ', '١٢٣٤٥٦', '۱۲۳ ۴۵۶']) expect(roomCode(typed)).toBe('123456')
  for (const typed of ['', '12345', '1234567', 'abcdef', '12a456']) expect(roomCode(typed)).toBeNull()
  expect(rejoinCode('123 45')).toBe('12345')
  expect(rejoinCode('123456')).toBeNull()
})

test('a code is read in two parts', () => {
  expect([readableCode('123456'), readableCode('12345')]).toEqual(['123 456', '123 45'])
})
