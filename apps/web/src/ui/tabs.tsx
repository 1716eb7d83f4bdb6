import { classes } from './classes.ts'
import { Link } from './link.tsx'

export type Tab = { id: string; label: string; count?: number; href: string; current: boolean }

/** Views of one list, as links, so that the address says which one is open. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print border-b border-line-strong">
      <ul className="-mb-px flex flex-wrap gap-x-2">
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-touch items-center gap-2 rounded-t-control border-b-4 px-3 text-ink no-underline',
                tab.current ? 'border-green font-bold' : 'border-transparent hover:border-line-strong',
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="font-normal text-ink-soft">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
