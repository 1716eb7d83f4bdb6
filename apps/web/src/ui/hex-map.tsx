import { useId } from 'react'
import { HatchPattern } from './hatch-pattern.tsx'
import { HexTile, type Tile, tileCentre, tileSize } from './hex-tile.tsx'

type HexMapProps = {
  /** Says what the map shows and where the same figures stand as a list. */
  label: string
  tiles: readonly Tile[]
  selectedId?: string
  /** Only the part of the map with these tiles; all tiles when left out. */
  cropTo?: readonly string[]
}

/**
 * A map of equal hexagons: every area counts the same. Classes run from little to much; hatching is too small to show.
 * Tiles with an href are links and come in reading order. The words stand in tiles while there are few enough to read.
 */
export function HexMap({ label, tiles, selectedId, cropTo }: HexMapProps) {
  const hatch = `${useId()}-hatch`
  const shown = cropTo ? tiles.filter((tile) => cropTo.includes(tile.id)) : tiles
  const xs = shown.map((tile) => tileCentre(tile).x)
  const ys = shown.map((tile) => tileCentre(tile).y)
  const left = Math.min(...xs) - tileSize.width / 2 - 3
  const top = Math.min(...ys) - tileSize.height / 2 - 3
  const width = Math.max(...xs) - left + tileSize.width / 2 + 3
  const height = Math.max(...ys) - top + tileSize.height / 2 + 3
  const inView = tiles.filter((tile) => {
    const { x, y } = tileCentre(tile)
    return x > left && x < left + width && y > top && y < top + height
  })
  const order = (tile: Tile) => (tile.id === selectedId ? 2 : tile.level === 'none' ? 0 : 1)
  const words = inView.length <= 60 || width < tileSize.width * 9
  const drawn = [...inView].sort((a, b) => order(a) - order(b) || a.row - b.row || a.col - b.col)
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg has no element for a group of links
    <svg
      viewBox={[left, top, width, height].map((value) => Math.round(value * 10) / 10).join(' ')}
      role="group"
      aria-label={label}
      className={`forced-keep block h-auto w-full ${words ? 'max-w-[26rem]' : 'max-w-[40rem]'}`}
    >
      <HatchPattern id={hatch} />
      {drawn.map((tile) => (
        <HexTile key={tile.id} tile={tile} hatch={hatch} selected={tile.id === selectedId} words={words} />
      ))}
    </svg>
  )
}
