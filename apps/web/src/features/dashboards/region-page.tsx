import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { RegionPageDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useFilters } from '../../app/staff/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AttentionList } from './attention-list.tsx'
import { regionAttentionItem } from './region-attention.ts'
import { regionRows, toCsv } from './region-csv.ts'
import { RegionFilterBar, regionFilters } from './region-filters.tsx'
import { RegionFunnel, RegionTopics } from './region-funnel.tsx'
import { RegionLibraries } from './region-libraries.tsx'
import { RegionMap } from './region-map.tsx'
import { RegionPilots } from './region-pilots.tsx'
import { RegionSessions } from './region-sessions.tsx'
import { quarterWords, type RegionData } from './region-words.ts'
import { saveFile } from './save-file.ts'

const shownAttention = 5

/** The region at a glance: what asks attention, where, how it goes, and the way into each pilot. */
export function RegionPage() {
  const { t, i18n } = useLingui()
  const [filter, setFilter] = useFilters(regionFilters)
  const result = useQuery(RegionPageDocument, {
    variables: {
      filter: {
        provinceCode: filter.provincie,
        labourMarketRegionCode: filter.regio,
        libraryId: filter.bibliotheek,
        fromQuarter: filter.van,
        toQuarter: filter.tot,
      },
    },
  })
  const shown = result.data ?? result.previousData
  const region = shown?.region
  const period = region?.fromQuarter && region.toQuarter ? [region.fromQuarter, region.toQuarter] : null
  const [from, to] = period?.map((quarter) => quarterWords(quarter, i18n)) ?? []
  return (
    <StaffPage
      title={region?.name ?? t`Regio`}
      lede={
        !region ? undefined : !period ? (
          <Trans>Er is nog geen kwartaal verschenen.</Trans>
        ) : from === to ? (
          <Trans>Cijfers van het {from}. Sessies en pilots zoals ze nu zijn.</Trans>
        ) : (
          <Trans>
            Cijfers van het {from} tot en met het {to}. Sessies en pilots zoals ze nu zijn.
          </Trans>
        )
      }
      actions={region && <Exports region={region} />}
    >
      {region && <RegionFilterBar region={region} filter={filter} onChange={setFilter} />}
      <QueryState result={{ ...result, data: shown }} found={(data) => data.region}>
        {(data) => (
          <Stack gap="sections">
            {data.libraries.length > 0 && <Attention region={data} />}
            {!data.fromQuarter && <NothingPublished />}
            <RegionMap region={data} filter={filter} onChange={setFilter} />
            <RegionLibraries region={data} />
            {data.libraries.length > 0 && (
              <>
                <Columns>
                  <Stack gap="sections">
                    <RegionFunnel region={data} filter={filter} onChange={setFilter} />
                    <RegionTopics region={data} />
                  </Stack>
                  <RegionSessions region={data} />
                </Columns>
                <RegionPilots region={data} />
              </>
            )}
          </Stack>
        )}
      </QueryState>
    </StaffPage>
  )
}

function Attention({ region }: { region: RegionData }) {
  const { t, i18n } = useLingui()
  const now = new Date()
  const items = region.attention.map((item) => regionAttentionItem(item, now, i18n))
  const later = items.slice(shownAttention)
  return (
    <Section title={t`Wat vraagt aandacht`}>
      {items.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>Niets. Pilots hebben een meting, sessies lopen vol en mijlpalen zijn op tijd.</Trans>
        </p>
      ) : (
        <AttentionList label={t`Wat vraagt aandacht`} items={items.slice(0, shownAttention)} />
      )}
      {later.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-touch items-center text-sky underline underline-offset-[0.18em]">
            <Trans>Ook bekijken: {later.length} dingen die kunnen wachten</Trans>
          </summary>
          <AttentionList label={t`Wat kan wachten`} items={later} />
        </details>
      )}
    </Section>
  )
}

function NothingPublished() {
  const { t } = useLingui()
  return (
    <Note title={t`Nog geen cijfers`}>
      <p>
        <Trans>
          De eerste cijfers verschijnen een week na het einde van een kwartaal. Pilots en sessies zie je nu al.
        </Trans>
      </p>
    </Note>
  )
}

function Exports({ region }: { region: RegionData }) {
  const { i18n } = useLingui()
  const name = ['loper', region.fromQuarter, region.toQuarter].filter(Boolean).join('-').toLowerCase()
  return (
    <>
      <TextLink href={paths.pilots()} icon="flag">
        <Trans>Alle pilots</Trans>
      </TextLink>
      <Button icon="download" onClick={() => saveFile(`${name}.csv`, toCsv(regionRows(region, i18n)), 'text/csv')}>
        <Trans>Bewaar als CSV</Trans>
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
    </>
  )
}
