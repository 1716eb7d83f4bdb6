import { Trans, useLingui } from '@lingui/react/macro'
import { daysBetween } from '@loper/domain/dutch-time'
import { menuColumn } from '../../lib/action-column.ts'
import { shortDay } from '../../lib/short-day.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { TrendLine } from '../../ui/trend-line.tsx'
import type { Goal, Indicator, PilotWithGoals } from './pilot-goals.tsx'
import { amount, standings } from './pilot-words.ts'

type Props = {
  pilot: PilotWithGoals
  goal: Goal
  /** The goal above it has the heads of the columns. */
  hideHead: boolean
  onChange(indicator: Indicator): void
  onRemove(indicator: Indicator): void
}

/** The indicators of a goal: how each moved, what it is now and how it stands. */
export function IndicatorTable({ pilot, goal, hideHead, onChange, onRemove }: Props) {
  const { t, i18n } = useLingui()
  const columns: Column<Indicator>[] = [
    {
      key: 'title',
      header: t`Indicator`,
      rowHeader: true,
      className: 'sm:w-2/5',
      cell: (row) => (
        <>
          {row.title}
          {row.explanation && <span className="block font-normal text-ink-soft">{row.explanation}</span>}
        </>
      ),
    },
    {
      key: 'trend',
      header: t`Verloop. Stippellijn: op schema`,
      phone: 'wide',
      className: 'max-sm:before:hidden! sm:w-[19rem]',
      cell: (row) => <Trend pilot={pilot} indicator={row} />,
    },
    {
      key: 'now',
      header: t`Nu`,
      numeric: true,
      className: 'max-sm:inline-flex! max-sm:w-1/2 max-sm:justify-start! sm:w-28',
      cell: (row) =>
        row.value === null ? (
          <Why indicator={row} />
        ) : (
          <>
            <b className="text-large">{amount(row.value, row.unit)}</b>
            {!pilot.viewerSeesCounts && row.valueOn && (
              <span className="block text-label text-ink-soft">
                <Trans>tot {shortDay(row.valueOn)}</Trans>
              </span>
            )}
          </>
        ),
    },
    {
      key: 'standing',
      header: t`Stand`,
      className:
        'max-sm:inline-flex! max-sm:w-1/2 max-sm:before:hidden! max-sm:justify-end! sm:w-40 sm:whitespace-nowrap',
      cell: (row) => (
        <StatusShape state={standings[row.standing].state} label={i18n._(standings[row.standing].label)} />
      ),
    },
    ...(pilot.viewerCanChange
      ? [
          {
            ...menuColumn,
            header: t`Doe iets`,
            cell: (row: Indicator) => (
              <MenuButton
                label={t`Acties voor ${row.title}`}
                hideLabel
                tone="plain"
                items={[
                  { id: 'change', label: t`Verander`, icon: 'edit', onAction: () => onChange(row) },
                  { id: 'remove', label: t`Haal weg`, icon: 'trash', tone: 'danger', onAction: () => onRemove(row) },
                ]}
              />
            ),
          },
        ]
      : []),
  ]
  return (
    <DataTable
      caption={goal.title}
      hideCaption
      hideHead={hideHead}
      columns={columns}
      rows={goal.indicators}
      rowKey={(row) => row.id}
    />
  )
}

function Trend({ pilot, indicator }: { pilot: PilotWithGoals; indicator: Indicator }) {
  const { t } = useLingui()
  const { unit, baseline, target, series, title } = indicator
  const whole = Math.max(1, daysBetween(pilot.startsOn, pilot.endsOn))
  const points = series.map(({ on, value }) => ({
    at: Math.min(1, Math.max(0, daysBetween(pilot.startsOn, on) / whole)),
    value,
  }))
  const known = series.filter(({ value }) => value !== null)
  const first = known[0]?.value ?? null
  const last = known.at(-1)?.value ?? null
  const goal = amount(target, unit)
  const from = first === null ? '' : amount(first, unit)
  const to = last === null ? '' : amount(last, unit)
  const label =
    last === null
      ? t`${title}: nog geen verloop, het streven is ${goal}`
      : t`${title}: van ${from} naar ${to}, het streven is ${goal}`
  return (
    <TrendLine
      label={label}
      points={points}
      target={{ from: unit === 'SHARE' ? target : baseline, to: target, text: goal }}
      {...(from && known.length > 1 ? { startText: from } : {})}
    />
  )
}

function Why({ indicator }: { indicator: Indicator }) {
  const { t } = useLingui()
  const words =
    indicator.withheld === 'SMALL_NUMBERS'
      ? t`afgeschermd`
      : indicator.withheld === 'NOT_PUBLISHED'
        ? t`na dit kwartaal`
        : null
  return <span className="text-ink-soft">{words ?? <Trans>nog niets</Trans>}</span>
}
