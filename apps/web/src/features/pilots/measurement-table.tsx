import { Trans, useLingui } from '@lingui/react/macro'
import { AddMeasurementDocument, RemoveMeasurementDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { menuColumn } from '../../lib/action-column.ts'
import { shortDay } from '../../lib/short-day.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import { MeasurementGrid } from './measurement-grid.tsx'
import { type MeasurementRow, measurementRows, measurementsCsv } from './measurements-csv.ts'
import type { PilotWithGoals } from './pilot-goals.tsx'
import { amount } from './pilot-words.ts'

/** Every measurement: what was entered, to mend it, what counted itself, and all of it to take along. */
export function MeasurementTable({ pilot }: { pilot: PilotWithGoals }) {
  const { t } = useLingui()
  const [editing, setEditing] = useState<MeasurementRow | null>(null)
  const [add] = useAction(AddMeasurementDocument)
  const [remove] = useAction(RemoveMeasurementDocument)
  const toast = useToast()
  const rows = measurementRows(pilot)
  const byHand = rows.filter(({ measurement }) => measurement)
  const counted = pilot.goals.flatMap((goal) => goal.indicators).filter((one) => one.source !== 'MANUAL')

  async function takeOut({ measurement, indicator }: MeasurementRow) {
    if (!measurement || !(await remove({ input: { id: measurement.id } }))) return
    const { value, measuredOn, note } = measurement
    toast({
      message: t`Meting weggehaald.`,
      action: {
        label: t`Zet terug`,
        onAction: () =>
          void add({ input: { key: crypto.randomUUID(), indicatorId: indicator.id, value, measuredOn, note } }),
      },
    })
  }
  const columns: Column<MeasurementRow>[] = [
    { key: 'indicator', header: t`Indicator`, rowHeader: true, cell: (row) => row.indicator.title },
    { key: 'on', header: t`Dag`, className: 'sm:whitespace-nowrap', cell: (row) => shortDay(row.on) },
    {
      key: 'value',
      header: t`Waarde`,
      numeric: true,
      cell: (row) => (row.value === null ? t`niet te tonen` : amount(row.value, row.indicator.unit)),
    },
    {
      key: 'note',
      header: t`Toelichting`,
      phone: 'wide',
      cell: (row) => [row.measurement?.note, row.measurement?.authorName].filter(Boolean).join(' · ') || '–',
    },
    ...(pilot.viewerCanChange
      ? [
          {
            ...menuColumn,
            header: t`Doe iets`,
            cell: (row: MeasurementRow) =>
              row.measurement && (
                <MenuButton
                  label={t`Acties voor ${row.indicator.title}, ${shortDay(row.on)}`}
                  hideLabel
                  tone="plain"
                  items={[
                    { id: 'change', label: t`Verander`, icon: 'edit', onAction: () => setEditing(row) },
                    {
                      id: 'remove',
                      label: t`Haal weg`,
                      icon: 'trash',
                      tone: 'danger',
                      onAction: () => void takeOut(row),
                    },
                  ]}
                />
              ),
          },
        ]
      : []),
  ]
  if (rows.length === 0)
    return (
      <p>
        <Trans>Er is nog niets gemeten.</Trans>
      </p>
    )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-2 text-ink">
      <div className="no-print">
        <Button icon="download" onClick={() => download(measurementsCsv(rows))}>
          <Trans>Download als CSV</Trans>
        </Button>
      </div>
      {byHand.length > 0 && (
        <DataTable caption={t`Zelf ingevuld`} compact columns={columns} rows={byHand} rowKey={(row) => row.key} />
      )}
      {counted.length > 0 && <MeasurementGrid indicators={counted} />}
      {editing?.measurement && (
        <MeasurementForm
          indicators={[editing.indicator]}
          measurement={editing.measurement}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

function download(csv: string): void {
  const url = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'metingen.csv'
  link.click()
  URL.revokeObjectURL(url)
}
