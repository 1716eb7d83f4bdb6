import { expect, test } from 'vitest'
import { toCsv } from './region-csv.ts'

test('a cell that a spreadsheet would run is given as text', () => {
  const dangerous = ['=1+1', '+31', '-2', '@som', '\tx']
  expect(toCsv([dangerous])).toBe("\uFEFF'=1+1;'+31;'-2;'@som;'\tx\r\n")
})

test('semicolons, quotes and line ends stay inside their cell', () => {
  expect(toCsv([['a;b', 'zei "ja"', 'twee\nregels', 'gewoon']])).toBe(
    '\uFEFF"a;b";"zei ""ja""";"twee\nregels";gewoon\r\n',
  )
})
