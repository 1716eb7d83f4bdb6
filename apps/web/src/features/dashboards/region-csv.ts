import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { topicNames } from '../../lib/service-words.ts'
import {
  funnelWords,
  mergedWords,
  percentWords,
  pilotStateWords,
  publishedStatusWords,
  quarterWords,
  type RegionData,
  shareOf,
  tooSmall,
} from './region-words.ts'

/** A cell that a spreadsheet would run as a formula is given as text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[;"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as a file that a Dutch spreadsheet opens: semicolons, and a mark that says the letters are UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** What the page shows, and nothing that it does not show. */
export function regionRows(region: RegionData, i18n: I18n): string[][] {
  const { fromQuarter, toQuarter } = region
  const period = fromQuarter && toQuarter ? [quarterWords(fromQuarter, i18n), quarterWords(toQuarter, i18n)] : []
  const share = (data: RegionData['inTime']) => {
    const value = shareOf(data)
    return value === null ? i18n._(tooSmall) : percentWords(value)
  }
  return [
    [i18n._(msg`Gebied`), region.name],
    [i18n._(msg`Periode`), ...period],
    [],
    [i18n._(msg`Gebied op de kaart`), i18n._(msg`Doorverwijzingen`), i18n._(msg`Binnen 7 dagen`)],
    ...region.tiles.map(({ name, libraries, requested, inTime }) =>
      libraries === 0
        ? [name, i18n._(msg`geen bibliotheek bekend`), '']
        : [name, mergedWords(requested, i18n), share(inTime)],
    ),
    [],
    [
      i18n._(msg`Bibliotheek`),
      i18n._(msg`Gemeente`),
      i18n._(msg`Pilot`),
      i18n._(msg`Sessies geweest`),
      i18n._(msg`Sessies gepland`),
      i18n._(msg`Doorverwijzingen`),
    ],
    ...region.libraries.map(({ organisation, municipality, pilots, sessionsHeld, sessionsPlanned, requested }) => [
      organisation.name,
      municipality?.name ?? '',
      pilots.map(({ title, state }) => `${title} (${i18n._(pilotStateWords[state])})`).join(', '),
      String(sessionsHeld),
      String(sessionsPlanned),
      mergedWords(requested, i18n),
    ]),
    [],
    [i18n._(msg`Van aanvraag tot afronding`), i18n._(msg`Aantal`)],
    ...region.funnel.map(({ step, count }) => [i18n._(funnelWords[step]), mergedWords(count, i18n)]),
    [],
    [i18n._(msg`Waar de aanvragen staan`), i18n._(msg`Aantal`)],
    ...region.statuses.map(({ status, count }) => [i18n._(publishedStatusWords[status]), mergedWords(count, i18n)]),
    [],
    [i18n._(msg`Wat mensen vragen`), i18n._(msg`Aantal`)],
    ...region.topics.map(({ topic, count }) => [i18n._(topicNames[topic]), mergedWords(count, i18n)]),
  ]
}
