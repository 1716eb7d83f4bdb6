/** The last column of a table, with what one can do: no heading to see, no label on a phone, not on paper. */
export const actionColumn = {
  key: 'actions',
  phone: 'wide',
  className: 'no-print max-sm:before:hidden! sm:w-px sm:whitespace-nowrap [thead_&]:text-[0px]',
} as const

/** The same for a single menu, which stands in the corner of the card on a phone. */
export const menuColumn = { ...actionColumn, phone: 'corner' } as const
