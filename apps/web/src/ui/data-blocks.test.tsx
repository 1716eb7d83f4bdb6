import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Count } from './count.tsx'
import { DataTable } from './data-table.tsx'
import { Funnel } from './funnel.tsx'
import { HexMap } from './hex-map.tsx'
import { tileCentre } from './hex-tile.tsx'
import { TrendLine } from './trend-line.tsx'

test('a table keeps its roles and the labels of its cells when it becomes cards', () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Regio's"
      columns={[
        { key: 'name', header: 'Regio', cell: (row: { name: string }) => row.name },
        { key: 'count', header: 'Aantal', numeric: true, cell: () => 96 },
      ]}
      rows={[{ name: 'Rijnmond' }]}
      rowKey={(row) => row.name}
    />,
  )
  expect(html).toMatch(/<table role="table"/)
  expect(html).toMatch(/<th scope="row" role="rowheader"[^>]*>Rijnmond/)
  expect(html).toMatch(/<td role="cell" data-label="Aantal"/)
})

test('odd rows of the tile map stand half a tile further', () => {
  expect(tileCentre({ col: 2, row: 0 })).toEqual({ x: 104, y: 0 })
  expect(tileCentre({ col: 2, row: 1 }).x).toBe(130)
})

test('a tile that is too small to show is hatched and tells no value', () => {
  const html = renderToStaticMarkup(
    <HexMap label="Kaart" tiles={[{ id: 'a', label: 'Gorinchem', short: 'GOR', col: 0, row: 0, level: 'hidden' }]} />,
  )
  expect(html).toContain('<title>Gorinchem</title>')
  expect(html).toMatch(/fill="url\(#/)
})

test('a line is broken where nothing was measured', () => {
  const points = [1, null, 3].map((value, index) => ({ at: index / 2, value }))
  const html = renderToStaticMarkup(<TrendLine label="Van 1 naar 3" points={points} />)
  expect(html.match(/ d="(M[^"]*)"/)?.[1]).toMatch(/^M[\d.]+ [\d.]+M[\d.]+ [\d.]+$/)
})

test('a funnel with one hidden step still draws the others', () => {
  const html = renderToStaticMarkup(
    <Funnel
      label="Trechter"
      steps={[
        { id: 'a', label: 'Aangevraagd', value: 40, text: '40' },
        { id: 'b', label: 'Begonnen', value: null, text: '< 5' },
        { id: 'c', label: 'Afgerond', value: 10, text: '10' },
      ]}
    />,
  )
  expect(html).not.toMatch(/NaN|-\d+%/)
})

test('a small count says "fewer than five" and a locked one only that it is hidden', () => {
  const words = { smallLabel: 'minder dan 5', lockLabel: 'verborgen' }
  expect(renderToStaticMarkup(<Count value="small" {...words} />)).toContain('minder dan 5')
  expect(renderToStaticMarkup(<Count value="locked" {...words} />)).toContain('aria-label="verborgen"')
})
