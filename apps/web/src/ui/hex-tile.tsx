import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type HexLevel = 1 | 2 | 3 | 4 | 'hidden' | 'none'
export type Tile = {
  id: string
  /** In full, for the tooltip and screen readers. */
  label: string
  short: string
  value?: string
  col: number
  row: number
  level: HexLevel
  href?: string
}

/** One tile on the drawing, in user units. */
export const tileSize = { width: 52, height: 60 }

/** Pointy tops, odd rows half a tile further: x = col + 0.5 · (row mod 2), y = 0.866 · row. */
export function tileCentre({ col, row }: { col: number; row: number }) {
  return { x: (col + 0.5 * (row % 2)) * tileSize.width, y: row * 0.866 * tileSize.width }
}

const looks: Record<HexLevel, string> = {
  1: 'fill-ramp-1 stroke-ramp-3 stroke-1',
  2: 'fill-ramp-2 stroke-paper stroke-2',
  3: 'fill-ramp-3 stroke-paper stroke-2',
  4: 'fill-ramp-4 stroke-paper stroke-2',
  hidden: 'stroke-line-strong stroke-1',
  none: 'fill-line opacity-50 stroke-paper stroke-2',
}

type HexTileProps = { tile: Tile; hatch: string; selected: boolean; words: boolean }

/** One area on the tile map. */
export function HexTile({ tile, hatch, selected, words }: HexTileProps) {
  const { x, y } = tileCentre(tile)
  const half = tileSize.width / 2 - 0.4
  const top = tileSize.height / 2 - 0.4
  const corners = [
    [0, -top],
    [half, -top / 2],
    [half, top / 2],
    [0, top],
    [-half, top / 2],
    [-half, -top / 2],
  ]
  const drawing = (
    <>
      <title>{tile.value ? `${tile.label}: ${tile.value}` : tile.label}</title>
      <polygon
        points={corners.map(([dx = 0, dy = 0]) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`).join(' ')}
        fill={tile.level === 'hidden' ? `url(#${hatch})` : undefined}
        className={classes(
          looks[tile.level],
          selected && 'stroke-ink stroke-3',
          'group-hover:stroke-ink group-hover:stroke-3 group-focus-visible:fill-sun group-focus-visible:stroke-ink group-focus-visible:stroke-4',
        )}
      />
      {words && tile.level !== 'none' && (
        <g
          textAnchor="middle"
          className={classes(tile.level === 4 ? 'fill-sheet' : 'fill-ink', 'group-focus-visible:fill-ink')}
        >
          {tile.level === 'hidden' && (
            <rect x={x - 17} y={y - 9} width="34" height="18" rx="4" className="fill-sheet" />
          )}
          <text x={x} y={tile.value && tile.level !== 'hidden' ? y - 4 : y + 4.5} fontSize="13">
            {tile.short}
          </text>
          {tile.value && tile.level !== 'hidden' && (
            <text x={x} y={y + 14} fontSize={tile.value.length > 4 ? 13 : 17} fontWeight="700">
              {tile.value}
            </text>
          )}
        </g>
      )}
    </>
  )
  if (!tile.href) return <g>{drawing}</g>
  return (
    <Link href={tile.href} className="group focus-elsewhere no-underline" aria-current={selected ? 'true' : undefined}>
      {drawing}
    </Link>
  )
}
