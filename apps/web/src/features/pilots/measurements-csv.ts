/** The measurements of a pilot in rows, for the table and for the file. */
type Measurement = { id: string; value: number; measuredOn: string; note: string | null; authorName: string | null }
type Indicator = {
  id: string
  title: string
  source: string
  unit: 'COUNT' | 'SHARE'
  series: readonly { on: string; value: number | null }[]
  measurements: readonly Measurement[]
}
type PilotWithIndicators = { goals: readonly { title: string; indicators: readonly Indicator[] }[] }

export type MeasurementRow = {
  key: string
  goal: string
  indicator: Indicator
  on: string
  value: number | null
  /** Only of what was entered by hand. */
  measurement: Measurement | null
}

/** Every value of every indicator, newest first within its indicator. */
export function measurementRows({ goals }: PilotWithIndicators): MeasurementRow[] {
  return goals.flatMap((goal) =>
    goal.indicators.flatMap((indicator): MeasurementRow[] => {
      const facts = { goal: goal.title, indicator }
      if (indicator.source === 'MANUAL')
        return indicator.measurements.map((measurement) => ({
          ...facts,
          key: measurement.id,
          on: measurement.measuredOn,
          value: measurement.value,
          measurement,
        }))
      return indicator.series
        .map(({ on, value }) => ({ ...facts, key: `${indicator.id} ${on}`, on, value, measurement: null }))
        .reverse()
    }),
  )
}

/** One cell: quoted, and never read as a formula by a spreadsheet (a leading = + - @, tab or return gets an apostrophe). */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text.trimStart()) || /^[\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The rows as a file that Dutch spreadsheets open: semicolons, comma as decimal sign, CRLF. */
export function measurementsCsv(rows: readonly MeasurementRow[]): string {
  const head = ['Doel', 'Indicator', 'Dag', 'Waarde', 'Eenheid', 'Toelichting', 'Ingevuld door']
  const lines = rows.map(({ goal, indicator, on, value, measurement }) => [
    goal,
    indicator.title,
    on,
    value,
    indicator.unit === 'SHARE' ? 'procent' : 'aantal',
    measurement?.note ?? '',
    measurement?.authorName ?? '',
  ])
  return [head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')
}
