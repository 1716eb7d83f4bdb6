import { Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '../../ui/data-table.tsx'
import { DotLine } from '../../ui/dot-line.tsx'
import { Link } from '../../ui/link.tsx'
import { TrendLine } from '../../ui/trend-line.tsx'
import { Hidden, MergedFigure } from './merged-figure.tsx'
import { answerNorm, percentWords, type RegionData, shareOf, type TileData } from './region-words.ts'

/** The tiles of the map as a list, most referrals first; areas without a known library are named below it. */
export function TileList(props: {
  region: RegionData
  worst: TileData | undefined
  hrefOf: (tile: TileData) => string | undefined
}) {
  const { region, worst, hrefOf } = props
  const { t } = useLingui()
  const rank = ({ libraries, requested }: TileData) => (libraries === 0 ? -1 : (requested.sum ?? 0))
  const rows = [...region.tiles].sort((a, b) => rank(b) - rank(a))
  const known = rows.filter(({ libraries }) => libraries > 0)
  const unknown = rows.filter(({ libraries }) => libraries === 0)
  const answered = (share: number | null) =>
    share === null ? <Hidden label={t`te klein om te tonen`} /> : percentWords(share)
  return (
    <div className="grid gap-4">
      {known.length > 0 && (
        <DataTable
          caption={t`Per gebied: aantal doorverwijzingen, deel binnen 7 dagen en hoe het per kwartaal ging`}
          hideCaption
          compact
          phone="lines"
          rows={known}
          rowKey={({ code }) => code}
          {...(worst ? { currentKey: worst.code } : {})}
          columns={[
            {
              key: 'name',
              header: t`Gebied`,
              rowHeader: true,
              cell: (tile) => {
                const href = hrefOf(tile)
                return href ? <Link href={href}>{tile.name}</Link> : tile.name
              },
            },
            {
              key: 'count',
              header: t`Aantal`,
              numeric: true,
              cell: ({ requested }) => <MergedFigure value={requested} />,
            },
            { key: 'share', header: t`Binnen 7 dagen`, numeric: true, cell: ({ inTime }) => answered(shareOf(inTime)) },
            {
              key: 'norm',
              header: t`Streep is 80%`,
              phone: 'hide',
              className: 'w-28',
              cell: ({ inTime }) => {
                const share = shareOf(inTime)
                if (share === null) return null
                return <DotLine value={share} norm={answerNorm} label={t`${percentWords(share)}, de norm is 80%`} />
              },
            },
            { key: 'trend', header: t`Per kwartaal`, phone: 'hide', cell: (tile) => <Trend tile={tile} /> },
          ]}
          footer={{
            name: region.name,
            count: <MergedFigure value={region.requested} />,
            share: answered(shareOf(region.inTime)),
          }}
        />
      )}
      {unknown.length > 0 && (
        <p className="text-ink-soft">
          <Trans>Nog geen bibliotheek bekend: {unknown.map(({ name }) => name).join(', ')}.</Trans>
        </p>
      )}
    </div>
  )
}

function Trend({ tile: { trend } }: { tile: TileData }) {
  const { t } = useLingui()
  const last = Math.max(1, trend.length - 1)
  const points = trend.map(({ count }, index) => ({ at: index / last, value: count ?? null }))
  if (points.filter(({ value }) => value !== null).length < 2) return null
  const shown = trend.map(({ count }) => count ?? t`te klein`).join(', ')
  return <TrendLine size="small" label={t`Per kwartaal: ${shown}`} points={points} />
}
