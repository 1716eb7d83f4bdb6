import type { HexLevel } from './hex-tile.tsx'

const swatches: Record<HexLevel, string> = {
  1: 'bg-ramp-1',
  2: 'bg-ramp-2',
  3: 'bg-ramp-3',
  4: 'bg-ramp-4',
  hidden: 'hatch',
  none: 'bg-line opacity-60',
}

/** What the classes of a tile map mean. */
export function HexLegend({ label, items }: { label: string; items: readonly { level: HexLevel; text: string }[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1 text-label text-ink-soft">
      {items.map((item) => (
        <li key={item.text} className="flex items-center gap-2 whitespace-nowrap">
          <span
            aria-hidden="true"
            className={`forced-keep size-[18px] rounded-[4px] border border-line-strong ${swatches[item.level]}`}
          />
          {item.text}
        </li>
      ))}
    </ul>
  )
}
