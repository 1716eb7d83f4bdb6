import { Link } from './link.tsx'

export type Crumb = { label: string; href?: string }

/** The way back, from far to near; the last crumb is the page itself. */
export function Crumbs({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className="flex flex-wrap gap-x-2 text-ink-soft">
        {items.map((item, index) => (
          <li key={item.label} className="flex gap-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-line-strong">
                /
              </span>
            )}
            {item.href ? (
              <Link href={item.href} className="rounded-[4px]">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
