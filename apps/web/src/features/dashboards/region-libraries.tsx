import { Trans, useLingui } from '@lingui/react/macro'
import { formatShortDay } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { MergedFigure } from './merged-figure.tsx'
import { percentWords, pilotStateWords, type RegionData, standingShapes, standingWords } from './region-words.ts'

type Row = RegionData['libraries'][number]

/** The libraries of the area, those with a pilot first. A place without a known library is named, not left out. */
export function RegionLibraries({ region }: { region: RegionData }) {
  const { t } = useLingui()
  const rows = [...region.libraries].sort(
    (a, b) => Number(b.pilots.length > 0) - Number(a.pilots.length > 0) || b.sessionsHeld - a.sessionsHeld,
  )
  const missing = region.municipalitiesWithoutLibrary
  return (
    <Section title={t`Bibliotheken`} tools={<Trans>{rows.length} bekend</Trans>}>
      {rows.length === 0 ? (
        <EmptyState title={t`In dit gebied kennen we nog geen bibliotheek`}>
          <Trans>Kies een groter gebied, of vraag de beheerder om de bibliotheek toe te voegen.</Trans>
        </EmptyState>
      ) : (
        <DataTable
          caption={t`Bibliotheken met hun pilot, sessies en doorverwijzingen`}
          hideCaption
          top
          rows={rows}
          rowKey={({ organisation }) => organisation.id}
          columns={[
            {
              key: 'name',
              header: t`Bibliotheek`,
              rowHeader: true,
              cell: ({ organisation, municipality }) => (
                <>
                  <Link href={paths.organisation(organisation.id)}>{organisation.name}</Link>
                  <span className="block font-normal text-ink-soft">{municipality?.name}</span>
                </>
              ),
            },
            { key: 'pilot', header: t`Pilot`, phone: 'wide', cell: (row) => <Pilots row={row} /> },
            {
              key: 'last',
              header: t`Laatst actief`,
              className: 'whitespace-nowrap',
              cell: ({ lastActivityOn }) => (lastActivityOn ? formatShortDay(lastActivityOn) : t`nog niet`),
            },
            { key: 'held', header: t`Sessies geweest`, numeric: true, cell: ({ sessionsHeld }) => sessionsHeld },
            {
              key: 'planned',
              header: t`Gepland`,
              numeric: true,
              phone: 'hide',
              cell: ({ sessionsPlanned }) => sessionsPlanned,
            },
            {
              key: 'filling',
              header: t`Bezetting`,
              numeric: true,
              phone: 'hide',
              cell: (row) => <Filling row={row} />,
            },
            {
              key: 'count',
              header: t`Doorverwijzingen`,
              numeric: true,
              cell: ({ requested }) => <MergedFigure value={requested} />,
            },
          ]}
        />
      )}
      {missing.length > 0 && (
        <Disclosure summary={<Trans>{missing.length} gemeenten zonder bibliotheek die we kennen</Trans>}>
          <p>{missing.map(({ name }) => name).join(', ')}.</p>
        </Disclosure>
      )}
    </Section>
  )
}

function Pilots({ row: { pilots } }: { row: Row }) {
  const { t, i18n } = useLingui()
  if (pilots.length === 0) return <span className="text-ink-soft">{t`geen pilot`}</span>
  return (
    <ul className="grid gap-1">
      {pilots.map(({ id, title, state, standing }) => (
        <li key={id} className="flex gap-2">
          <StatusShape state={standingShapes[standing]} label={i18n._(standingWords[standing])} hideLabel />
          <span>
            <Link href={paths.pilot(id)}>{title}</Link>
            <span className="block text-ink-soft">{i18n._(pilotStateWords[state])}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Places that were taken, as a part of those there were, in the quarters of which that may be shown. */
function Filling({ row: { placed, places } }: { row: Row }) {
  const { sum } = placed
  if (typeof sum !== 'number' || places === 0) return <MergedFigure value={{ sum: null, leftOut: 1 }} />
  return <>{percentWords(Math.min(1, sum / places))}</>
}
