import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type Definition = { term: string; value: ReactNode; more?: ReactNode; icon?: IconName; action?: ReactNode }

const shapes = {
  columns: { list: 'gap-2', row: 'sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-x-4', value: '' },
  stacked: { list: 'gap-3', row: '', value: '' },
  icons: { list: 'gap-4', row: 'relative ps-10', value: 'font-semibold' },
  answers: {
    list: 'border-t border-line',
    row: 'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-3',
    value: 'col-start-1 font-semibold [overflow-wrap:anywhere]',
  },
}

type ListProps = {
  /** `columns` for facts in a panel, `icons` for the facts of a meeting, `answers` to check a form with a change link. */
  layout?: keyof typeof shapes
  items: readonly Definition[]
}

/** What it is and the answer, pair by pair. */
export function DefinitionList({ layout = 'columns', items }: ListProps) {
  const shape = shapes[layout]
  return (
    <dl className={classes('grid', shape.list)}>
      {items.map((item) => (
        <div key={item.term} className={shape.row}>
          {layout === 'icons' && item.icon && (
            <Icon name={item.icon} className="absolute start-0 top-[0.1em] size-6 text-green" />
          )}
          <dt className="text-ink-soft">{item.term}</dt>
          <dd className={shape.value}>
            {item.value}
            {item.more && <span className="block font-normal">{item.more}</span>}
          </dd>
          {item.action && (
            <dd className={layout === 'answers' ? 'col-start-2 row-span-2 row-start-1' : 'sm:col-start-2'}>
              {item.action}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
