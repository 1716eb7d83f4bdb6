import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FunnelStep, PilotState, PublishedStatus, RegionPageQuery, Standing } from '@loper/graphql/documents'
import type { Status } from '../../ui/status-shape.tsx'

export type RegionData = RegionPageQuery['region']
export type TileData = RegionData['tiles'][number]
export type MergedData = Omit<RegionData['requested'], '__typename'>
export type ShareData = Omit<RegionData['inTime'], '__typename'>

/** The share of requests that should be answered within seven days. */
export const answerNorm = 0.8

export const funnelWords: Record<FunnelStep, MessageDescriptor> = {
  REQUESTED: msg`Aangevraagd`,
  ACCEPTED: msg`Aangenomen`,
  STARTED: msg`Begonnen`,
  COMPLETED: msg`Afgerond`,
}

export const publishedStatusWords: Record<PublishedStatus, MessageDescriptor> = {
  WAITING: msg`Wacht op antwoord of op plek`,
  REJECTED: msg`Afgewezen`,
  ACCEPTED: msg`Aangenomen, nog niet begonnen`,
  IN_PROGRESS: msg`Bezig`,
  COMPLETED: msg`Afgerond`,
  STOPPED: msg`Gestopt, ingetrokken of verlopen`,
}

export const pilotStateWords: Record<PilotState, MessageDescriptor> = {
  PREPARING: msg`Voorbereiding`,
  RUNNING: msg`Pilot loopt`,
  EVALUATING: msg`Evaluatie`,
  CLOSED: msg`Afgerond`,
}

export const standingWords: Record<Standing, MessageDescriptor> = {
  ON_COURSE: msg`op koers`,
  ATTENTION: msg`let op`,
  STUCK: msg`loopt vast`,
  UNKNOWN: msg`nog niet bekend`,
}

export const standingShapes: Record<Standing, Status> = {
  ON_COURSE: 'on-course',
  ATTENTION: 'attention',
  STUCK: 'stuck',
  UNKNOWN: 'unknown',
}

/** "3e kwartaal 2026" */
export function quarterWords(quarter: string, i18n: I18n): string {
  const [year = '', number = ''] = quarter.split('-Q')
  return i18n._(msg`${number}e kwartaal ${year}`)
}

/** Nothing to show, which is not the same as nobody. */
export const tooSmall = msg`te klein om te tonen`

/** "41", "41 of meer" when cells were left out, or that it is too small. */
export function mergedWords({ sum, leftOut }: MergedData, i18n: I18n): string {
  if (sum === null || sum === undefined) return i18n._(tooSmall)
  return leftOut > 0 ? i18n._(msg`${sum} of meer`) : String(sum)
}

/** A share as a fraction; null when nothing is shown. */
export function shareOf({ part, whole }: ShareData): number | null {
  return typeof part === 'number' && whole ? part / whole : null
}

/** "74%" */
export const percentWords = (share: number): string => `${Math.round(share * 100)}%`

const small = new Set(['en', 'de', 'het', 'van', 'aan', 'den', 'op'])

/** Three letters for on a tile: the first letters of the words, or the beginning of a single word. */
export function shortCode(name: string): string {
  const words = name.split(/[\s/-]+/).filter((word) => !small.has(word.toLowerCase()))
  if (words.length >= 3)
    return words
      .map((word) => word.slice(0, 1))
      .join('')
      .slice(0, 3)
      .toUpperCase()
  const [first = name, second] = words
  return (second ? first.slice(0, 1) + second.slice(0, 2) : first.slice(0, 3)).toUpperCase()
}
