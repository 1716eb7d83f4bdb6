/** Roles in full, because a table that is laid out as cards loses them in some browsers. */
export const tableRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A row as a card: its name on top, then each cell with its label before it. */
export const phoneCards = {
  row: 'max-sm:relative max-sm:block max-sm:border-line-strong max-sm:py-3',
  cell: 'max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:p-0 max-sm:py-0.5 max-sm:text-end max-sm:empty:hidden max-sm:before:max-w-[55%] max-sm:before:shrink-0 max-sm:before:text-start max-sm:before:font-normal max-sm:before:text-ink-soft max-sm:before:content-[attr(data-label)]',
  name: 'max-sm:block max-sm:p-0 max-sm:py-0.5',
  wide: 'max-sm:block max-sm:p-0 max-sm:py-0.5 max-sm:before:block max-sm:before:font-normal max-sm:before:text-ink-soft max-sm:before:content-[attr(data-label)]',
  corner: 'max-sm:absolute max-sm:end-0 max-sm:top-0.5 max-sm:p-0 max-sm:before:hidden!',
}

/** A row as two lines of figures: the name over the first line, short cells behind it. */
export const phoneLines = {
  row: 'max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:py-2',
  cell: 'max-sm:block max-sm:min-w-12 max-sm:p-0',
  name: 'max-sm:block max-sm:grow max-sm:basis-1/2 max-sm:p-0',
  wide: 'max-sm:block max-sm:w-full max-sm:p-0',
}
