import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import { Columns } from '../../ui/columns.tsx'
import { HexLegend } from '../../ui/hex-legend.tsx'
import { HexMap } from '../../ui/hex-map.tsx'
import type { HexLevel } from '../../ui/hex-tile.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Stack } from '../../ui/stack.tsx'
import { RegionExplanation } from './region-explanation.tsx'
import type { RegionFilters } from './region-filters.tsx'
import { TileList } from './region-tile-list.tsx'
import {
  answerNorm,
  mergedWords,
  percentWords,
  type RegionData,
  shareOf,
  shortCode,
  type TileData,
} from './region-words.ts'

type Props = { region: RegionData; filter: RegionFilters; onChange: (change: Partial<RegionFilters>) => void }

const levels: Record<TileData['requestedLevel'], HexLevel> = {
  ONE: 1,
  TWO: 2,
  THREE: 3,
  FOUR: 4,
  HIDDEN: 'hidden',
  NONE: 'none',
}

/** The area whose requests are answered in time least; only when there is one to compare it with. */
function slowest(tiles: readonly TileData[]): TileData | undefined {
  const known = tiles.filter(({ inTime }) => shareOf(inTime) !== null)
  if (known.length < 2) return undefined
  const [lowest] = [...known].sort((a, b) => (shareOf(a.inTime) ?? 0) - (shareOf(b.inTime) ?? 0))
  return lowest && (shareOf(lowest.inTime) ?? 1) < answerNorm ? lowest : undefined
}

/** A few tiles stay tiles: they do not grow to fill the column. */
function mapWidth(tiles: readonly TileData[]): string | undefined {
  const columns = tiles.map(({ column }) => column)
  const across = Math.max(...columns) - Math.min(...columns) + 1
  if (across <= 2) return 'max-w-44'
  return across <= 4 ? 'max-w-72' : undefined
}

/** The area on the tile map, with the same figures as a list beside it. */
export function RegionMap({ region, filter, onChange }: Props) {
  const { t, i18n } = useLingui()
  const byAnswer = filter.kaart === 'antwoord'
  const { tiles } = region
  const worst = byAnswer ? slowest(tiles) : undefined
  const hrefOf = ({ code }: TileData) =>
    region.tileKind === 'LABOUR_MARKET_REGION' ? paths.region({ ...filter, regio: code }) : undefined
  const textOf = ({ requested, inTime }: TileData) => {
    const share = shareOf(inTime)
    if (byAnswer) return share === null ? undefined : percentWords(share).replace('%', '')
    return requested.sum === null || requested.sum === undefined ? undefined : String(requested.sum)
  }
  const labelOf = (tile: TileData) => {
    if (tile.libraries === 0) return t`${tile.name}: geen bibliotheek bekend`
    const share = shareOf(tile.inTime)
    const answered = share === null ? t`te klein om te tonen` : percentWords(share)
    return byAnswer
      ? t`${tile.name}: ${answered} binnen 7 dagen`
      : t`${tile.name}: ${mergedWords(tile.requested, i18n)} doorverwijzingen`
  }
  return (
    <Section
      title={byAnswer ? t`Hoe snel krijgt iemand antwoord?` : t`Waar worden mensen doorverwezen?`}
      lead={<Lead region={region} worst={worst} byAnswer={byAnswer} />}
      tools={
        <Segmented
          legend={t`Wat de kaart laat zien`}
          name="kaart"
          options={[
            { value: 'aantal', label: t`Aantal` },
            { value: 'antwoord', label: t`Binnen 7 dagen` },
          ]}
          value={byAnswer ? 'antwoord' : 'aantal'}
          onChange={(value) => onChange({ kaart: value === 'antwoord' ? 'antwoord' : undefined })}
        />
      }
    >
      <Columns shape="map">
        <Stack>
          {tiles.length > 0 && (
            <div className={mapWidth(tiles)}>
              <HexMap
                label={t`Tegelkaart van ${region.name}. Dezelfde cijfers staan in de lijst ernaast.`}
                tiles={tiles.map((tile) => {
                  const [value, href] = [textOf(tile), hrefOf(tile)]
                  return {
                    id: tile.code,
                    label: labelOf(tile),
                    short: shortCode(tile.name),
                    col: tile.column,
                    row: tile.row,
                    level: levels[byAnswer ? tile.inTimeLevel : tile.requestedLevel],
                    ...(value === undefined ? {} : { value }),
                    ...(href === undefined ? {} : { href }),
                  }
                })}
                {...(worst ? { selectedId: worst.code } : {})}
              />
            </div>
          )}
          <Legend byAnswer={byAnswer} />
          <RegionExplanation />
        </Stack>
        <TileList {...{ region, worst, hrefOf }} />
      </Columns>
    </Section>
  )
}

function Lead({ region, worst, byAnswer }: { region: RegionData; worst: TileData | undefined; byAnswer: boolean }) {
  const { i18n } = useLingui()
  const total = mergedWords(region.requested, i18n)
  const { sum } = region.requested
  if (region.libraries.length === 0) return <Trans>In dit gebied kennen we nog geen bibliotheek.</Trans>
  if (!byAnswer)
    return sum === null || sum === undefined ? (
      <Trans>In deze periode zijn de aantallen te klein om te tonen.</Trans>
    ) : (
      <Trans>{total} doorverwijzingen in deze periode.</Trans>
    )
  const share = shareOf(region.inTime)
  if (share === null) return <Trans>Voor dit gebied zijn de aantallen te klein om te tonen. De norm is 80%.</Trans>
  const [all, low] = [percentWords(share), worst && percentWords(shareOf(worst.inTime) ?? 0)]
  const whole = region.inTime.whole ?? 0
  return (
    <>
      <Trans>
        {all} binnen 7 dagen, van de {whole} aanvragen waarvan we het mogen laten zien. De norm is 80%.
      </Trans>{' '}
      {worst && (
        <Trans>
          {worst.name} is het laagst met {low}.
        </Trans>
      )}
    </>
  )
}

function Legend({ byAnswer }: { byAnswer: boolean }) {
  const { t } = useLingui()
  const texts = byAnswer
    ? [t`tot 50%`, t`50 tot 65%`, t`65 tot 80%`, t`80% en meer`]
    : [t`5 tot 25`, t`25 tot 75`, t`75 tot 150`, t`150 en meer`]
  return (
    <HexLegend
      label={t`Wat de tegels betekenen`}
      items={[
        ...([1, 2, 3, 4] as const).map((level) => ({ level, text: texts[level - 1] ?? '' })),
        { level: 'hidden', text: t`te klein om te tonen` },
        { level: 'none', text: t`geen bibliotheek bekend` },
      ]}
    />
  )
}
