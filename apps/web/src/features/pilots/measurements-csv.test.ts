import { expect, test } from 'vitest'
import { measurementRows, measurementsCsv } from './measurements-csv.ts'

const byHand = (note: string) => ({
  id: note,
  value: 20.5,
  measuredOn: '2026-03-01',
  note,
  authorName: 'Joke',
})

test('a text that begins as a formula stays a text in a spreadsheet', () => {
  const rows = measurementRows({
    goals: [
      {
        title: '=HYPERLINK("x")',
        indicators: [
          {
            id: '1',
            title: 'Zei "ja"',
            source: 'MANUAL',
            unit: 'COUNT',
            series: [],
            measurements: ['+1', '-1', '@som', ' =1+1', '\t=1', 'gewoon'].map(byHand),
          },
        ],
      },
    ],
  })
  const lines = measurementsCsv(rows).split('\r\n')
  expect(lines[1]).toBe(`"'=HYPERLINK(""x"")";"Zei ""ja""";"2026-03-01";20,5;"aantal";"'+1";"Joke"`)
  expect(lines.slice(2).map((line) => line.split(';')[5])).toEqual([
    `"'-1"`,
    `"'@som"`,
    `"' =1+1"`,
    `"'\t=1"`,
    '"gewoon"',
  ])
})

test('what counts by itself is in the file with its hidden values left empty', () => {
  const rows = measurementRows({
    goals: [
      {
        title: 'Doel',
        indicators: [
          {
            id: '1',
            title: 'Aanvragen',
            source: 'REFERRALS_REQUESTED',
            unit: 'COUNT',
            series: [
              { on: '2026-03-31', value: 12 },
              { on: '2026-06-30', value: null },
            ],
            measurements: [],
          },
        ],
      },
    ],
  })
  expect(rows.map(({ on, value }) => [on, value])).toEqual([
    ['2026-06-30', null],
    ['2026-03-31', 12],
  ])
  expect(measurementsCsv(rows)).toContain('"2026-06-30";"";"aantal"')
})
