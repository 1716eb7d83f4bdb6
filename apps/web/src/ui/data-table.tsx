import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { phoneCards, phoneLines, tableRoles as role } from './data-table-style.ts'

export type Column<Row> = {
  key: string
  /** Also the label of the cell on a phone. */
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** Names the row; the first column when none says so. */
  rowHeader?: boolean
  /** On a phone: shown with its label, hidden, wide over the card with its label above it, or in the top corner of the card. */
  phone?: 'show' | 'hide' | 'wide' | 'corner'
  className?: string
}

type TableProps<Row> = {
  caption: ReactNode
  hideCaption?: boolean
  /** For a table that follows another with the same columns: the heads are there to hear, not to see. */
  hideHead?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What a row becomes on a phone: a card with labels, or two lines for a long list of figures. */
  phone?: 'cards' | 'lines'
  /** The row that the page is about. */
  currentKey?: string
  /** Totals, by the key of the column. */
  footer?: Readonly<Record<string, ReactNode>>
  compact?: boolean
  /** Cells hang from the top instead of standing in the middle. */
  top?: boolean
}

/** Figures and facts in rows: a real table, and on a phone cards or two-line rows that keep its roles. */
export function DataTable<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey, phone = 'cards', compact, top, footer, currentKey } = props
  const named = columns.find((column) => column.rowHeader) ?? columns[0]
  const hasCorner = columns.some((column) => column.phone === 'corner')
  const padding = compact ? 'py-[5px]' : 'py-[9px]'
  const cell = (column: Column<Row>, content: ReactNode) => {
    const isName = column === named
    const shape = phone === 'cards' ? phoneCards : phoneLines
    const look = classes(
      'pe-4 last:pe-0',
      padding,
      top ? 'align-top' : 'align-middle',
      column.numeric ? 'text-end whitespace-nowrap' : 'text-start',
      isName ? shape.name : column.phone === 'wide' ? shape.wide : shape.cell,
      column.phone === 'corner' && phoneCards.corner,
      isName && hasCorner && 'max-sm:pe-12',
      column.phone === 'hide' && 'max-sm:hidden',
      isName && !compact ? 'font-semibold' : 'font-normal',
      column.className,
    )
    if (isName)
      return (
        <th key={column.key} scope="row" {...role.rowheader} className={look}>
          {content}
        </th>
      )
    return (
      <td key={column.key} {...role.cell} data-label={column.header} className={look}>
        {content === undefined || content === null ? null : <div className="min-w-0">{content}</div>}
      </td>
    )
  }
  return (
    <table {...role.table} className="w-full border-collapse max-sm:block">
      <caption className={props.hideCaption ? 'sr-only' : 'pb-2 text-start text-ink-soft max-sm:block'}>
        {props.caption}
      </caption>
      <thead {...role.rowgroup} className={props.hideHead ? 'sr-only' : 'max-sm:sr-only'}>
        <tr {...role.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              {...role.columnheader}
              className={classes(
                'border-b border-line-strong pe-4 pb-2 align-bottom text-label font-normal text-ink-soft last:pe-0',
                column.numeric ? 'text-end' : 'text-start',
                column.className,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.rowgroup} className={classes('max-sm:block', props.hideHead && 'border-t border-line-strong')}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...role.row}
            aria-current={rowKey(row) === currentKey ? 'true' : undefined}
            className={classes(
              'border-b border-line print:break-inside-avoid',
              rowKey(row) === currentKey &&
                'bg-green-wash shadow-[-8px_0_0_var(--loper-green-wash),8px_0_0_var(--loper-green-wash)]',
              phone === 'cards' ? phoneCards.row : phoneLines.row,
            )}
          >
            {columns.map((column) => cell(column, column.cell(row)))}
          </tr>
        ))}
      </tbody>
      {footer && (
        <tfoot {...role.rowgroup} className="max-sm:block">
          <tr {...role.row} className={classes('[&>*]:font-bold', phone === 'cards' ? phoneCards.row : phoneLines.row)}>
            {columns.map((column) => cell(column, footer[column.key]))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
