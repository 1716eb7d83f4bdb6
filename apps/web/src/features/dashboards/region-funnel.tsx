import { Plural, useLingui } from '@lingui/react/macro'
import { topicNames } from '../../lib/service-words.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Funnel } from '../../ui/funnel.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { MergedFigure } from './merged-figure.tsx'
import type { RegionFilters } from './region-filters.tsx'
import { funnelWords, type MergedData, mergedWords, publishedStatusWords, type RegionData } from './region-words.ts'

type Props = { region: RegionData; filter: RegionFilters; onChange: (change: Partial<RegionFilters>) => void }

/** From request to outcome, as bars or as a table with every place where a referral can stand. */
export function RegionFunnel({ region, filter, onChange }: Props) {
  const { t, i18n } = useLingui()
  const asTable = filter.toon === 'tabel'
  const first = region.funnel[0]?.count
  return (
    <Section
      title={t`Van aanvraag tot afronding`}
      tools={
        <Segmented
          legend={t`Toon als`}
          name="toon"
          options={[
            { value: 'grafiek', label: t`Grafiek` },
            { value: 'tabel', label: t`Tabel` },
          ]}
          value={asTable ? 'tabel' : 'grafiek'}
          onChange={(value) => onChange({ toon: value === 'tabel' ? 'tabel' : undefined })}
        />
      }
    >
      {asTable ? (
        <DataTable
          caption={t`Waar de aanvragen stonden toen hun kwartaal verscheen`}
          phone="lines"
          rows={region.statuses}
          rowKey={({ status }) => status}
          columns={[
            {
              key: 'status',
              header: t`Stand`,
              rowHeader: true,
              cell: ({ status }) => i18n._(publishedStatusWords[status]),
            },
            { key: 'count', header: t`Aantal`, numeric: true, cell: ({ count }) => <MergedFigure value={count} /> },
          ]}
          footer={{ status: t`Alle aanvragen`, count: first && <MergedFigure value={first} /> }}
        />
      ) : (
        <Funnel
          label={t`Van aanvraag tot afronding`}
          steps={region.funnel.map(({ step, count }) => ({
            id: step,
            label: i18n._(funnelWords[step]),
            value: count.sum ?? null,
            text: shortWords(count),
          }))}
        />
      )}
      <LeftOut counts={asTable ? region.statuses : region.funnel} />
    </Section>
  )
}

const shortWords = ({ sum, leftOut }: MergedData) =>
  sum === null || sum === undefined ? '–' : leftOut > 0 ? `${sum}+` : String(sum)

/** How much of what could be shown is not, so that nobody reads a low bar as bad news. */
function LeftOut({ counts }: { counts: readonly { count: MergedData }[] }) {
  const left = Math.max(0, ...counts.map(({ count }) => count.leftOut))
  if (left === 0) return null
  return (
    <p className="text-label text-ink-soft">
      <Plural
        value={left}
        one="# cijfer is te klein om te tonen en telt niet mee. Lees de aantallen als ‘zoveel of meer’."
        other="Tot # cijfers per regel zijn te klein om te tonen en tellen niet mee. Lees de aantallen als ‘zoveel of meer’."
      />
    </p>
  )
}

/** What people ask for, and how sessions were attended. */
export function RegionTopics({ region }: { region: RegionData }) {
  const { t, i18n } = useLingui()
  return (
    <Section title={t`Wat mensen vragen`}>
      <BarList
        label={t`Doorverwijzingen per vraag`}
        items={[...region.topics]
          .sort((a, b) => (b.count.sum ?? 0) - (a.count.sum ?? 0))
          .map(({ topic, count }) => ({
            id: topic,
            label: i18n._(topicNames[topic]),
            value: count.sum ?? null,
            text: mergedWords(count, i18n),
          }))}
      />
    </Section>
  )
}
