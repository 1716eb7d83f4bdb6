import { Trans, useLingui } from '@lingui/react/macro'
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
  const told = region.funnel[0]?.count.sum ?? 0
  const all = mergedWords(region.requested, i18n)
  return (
    <Section
      title={t`Van aanvraag tot afronding`}
      lead={
        asTable ? undefined : told > 0 ? (
          <Trans>
            Van {told} van de {all} aanvragen mogen we laten zien hoe het verder ging.
          </Trans>
        ) : (
          <Trans>De aantallen zijn te klein om te laten zien hoe het verder ging.</Trans>
        )
      }
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
          footer={{ status: t`Alle aanvragen`, count: <MergedFigure value={region.requested} /> }}
        />
      ) : told === 0 ? null : (
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
      <PlusNote counts={asTable ? region.statuses : region.funnel} />
    </Section>
  )
}

const shortWords = ({ sum, leftOut }: MergedData) =>
  sum === null || sum === undefined ? '–' : leftOut > 0 ? `${sum}+` : String(sum)

/** So that nobody reads a low bar as bad news. */
function PlusNote({ counts }: { counts: readonly { count: MergedData }[] }) {
  if (counts.every(({ count }) => count.leftOut === 0 || typeof count.sum !== 'number')) return null
  return (
    <p className="text-label text-ink-soft">
      <Trans>Een plus betekent: zoveel of meer. Wat te klein is om te tonen, telt niet mee.</Trans>
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
