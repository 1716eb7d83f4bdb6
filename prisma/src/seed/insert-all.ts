import type { Tx } from '../database.ts'

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Writes rows in one statement, in their order. Rows are as for `createMany`, which takes five times as long; a field that only
 * some rows have is null in the others, and a field that none has gets the default of the table.
 */
export async function insertAll<Row extends object>(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .map((field) => `"${columnOf(field)}"`)
    .join(', ')
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])),
  )
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(records),
  )
}
