import { Link } from './link.tsx'

export type Bar = {
  id: string
  label: string
  /** `null` is hidden, because it is too small to show. */
  value: number | null
  text: string
  note?: string
  href?: string
}

/** Figures beside each other as bars, with the number in words at the end. */
export function BarList({ label, items, max }: { label: string; items: readonly Bar[]; max?: number }) {
  const most = max ?? Math.max(1, ...items.map((item) => item.value ?? 0))
  return (
    <ul aria-label={label} className="grid gap-2">
      {items.map((item) => (
        <li
          key={item.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
        >
          <span>{item.href ? <Link href={item.href}>{item.label}</Link> : item.label}</span>
          <span aria-hidden="true" className="max-sm:col-span-2 max-sm:row-start-2">
            {item.value === null ? (
              <span className="hatch block h-4 w-10 rounded-[2px] border border-line-strong" />
            ) : (
              <svg width="100%" height="16" aria-hidden="true" className="forced-keep block rtl:-scale-x-100">
                <rect width={`${(item.value / most) * 100}%`} height="16" rx="2" className="fill-green" />
              </svg>
            )}
          </span>
          <b className="min-w-10 text-end max-sm:col-start-2 max-sm:row-start-1">{item.text}</b>
          {item.note && <span className="col-span-full text-label text-ink-soft sm:col-start-2">{item.note}</span>}
        </li>
      ))}
    </ul>
  )
}
