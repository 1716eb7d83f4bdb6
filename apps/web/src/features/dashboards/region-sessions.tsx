import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatShortDay, formatTime } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Seats } from '../../ui/seats.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { MergedFigure } from './merged-figure.tsx'
import type { RegionData } from './region-words.ts'

type Row = RegionData['comingSessions'][number]

const shownSessions = 8

/** Sessions of this week and the next, with their places. Fewer than five people is a state, not a number. */
export function RegionSessions({ region }: { region: RegionData }) {
  const { t } = useLingui()
  const rows = region.comingSessions.slice(0, shownSessions)
  const more = region.comingSessions.length - rows.length
  return (
    <Section title={t`Sessies deze week en volgende week`}>
      {rows.length === 0 ? (
        <EmptyState title={t`Er staan geen sessies gepland`}>
          <Trans>Een bibliotheek kan in een paar minuten een sessie openen. Help er één op weg.</Trans>
        </EmptyState>
      ) : (
        <ul>
          {rows.map((row) => (
            <SessionLine key={row.session.id} row={row} />
          ))}
        </ul>
      )}
      <p className="text-label text-ink-soft">
        {more > 0 && <Plural value={more} one="En nog # sessie." other="En nog # sessies." />}{' '}
        <Trans>Eén stoel is één plaats. De streep is het minimum.</Trans>
      </p>
      <Attendance region={region} />
    </Section>
  )
}

function SessionLine({ row }: { row: Row }) {
  const { session } = row
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-line py-2 sm:grid-cols-[5rem_minmax(0,1fr)_14rem] print:break-inside-avoid">
      <p className="font-semibold">
        {formatShortDay(session.startsAt)}
        <span className="block font-normal text-ink-soft">{formatTime(session.startsAt)}</span>
      </p>
      <p className="min-w-0">
        <Link href={paths.publicSession(session.id)}>{session.title}</Link>
        <span className="block text-ink-soft">{session.organisation.name}</span>
      </p>
      <div className="max-sm:col-start-2">
        <Places row={row} />
      </div>
    </li>
  )
}

function Places({ row: { taken, belowMinimum, session } }: { row: Row }) {
  const { t } = useLingui()
  const { capacity, minimum } = session
  const count = taken ?? 0
  const words = taken === null || taken === undefined ? t`minder dan 5 van ${capacity}` : t`${count} van ${capacity}`
  return (
    <div className="grid gap-1">
      <Seats
        total={capacity}
        taken={count}
        minimum={minimum}
        hidden={taken === null || taken === undefined}
        label={taken === capacity ? t`vol` : words}
      />
      {belowMinimum && <StatusShape state="attention" label={t`onder het minimum van ${minimum}`} />}
    </div>
  )
}

/** How the sessions of the chosen quarters were attended. */
function Attendance({ region: { attendance } }: { region: RegionData }) {
  const { t } = useLingui()
  const rows = [
    { id: 'placed', label: t`Had een plaats`, count: attendance.placed },
    { id: 'present', label: t`Kwam`, count: attendance.present },
    { id: 'absent', label: t`Kwam niet of is niet afgevinkt`, count: attendance.absent },
    { id: 'cancelled', label: t`Zegde af`, count: attendance.cancelled },
    { id: 'waiting', label: t`Bleef op de wachtlijst`, count: attendance.waiting },
  ]
  return (
    <DataTable
      caption={t`Aanmeldingen in de gekozen periode`}
      compact
      phone="lines"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'label', header: t`Aanmelding`, rowHeader: true, cell: ({ label }) => label },
        { key: 'count', header: t`Aantal`, numeric: true, cell: ({ count }) => <MergedFigure value={count} /> },
      ]}
    />
  )
}
