import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  IndicatorSource,
  IndicatorUnit,
  LogKind,
  PilotDecision,
  PilotState,
  Standing,
} from '@loper/graphql/documents'
import type { IconName } from '../../ui/icon-paths.ts'
import type { Status } from '../../ui/status-shape.tsx'

export const stateWords: Record<PilotState, MessageDescriptor> = {
  PREPARING: msg`In voorbereiding`,
  RUNNING: msg`Loopt`,
  EVALUATING: msg`Wordt geëvalueerd`,
  CLOSED: msg`Afgesloten`,
}

export const decisionWords: Record<PilotDecision, MessageDescriptor> = {
  STOP: msg`Stoppen`,
  ADAPT: msg`Aanpassen en doorgaan`,
  SCALE_UP: msg`Opschalen`,
}

export const standings: Record<Standing, { state: Status; label: MessageDescriptor }> = {
  ON_COURSE: { state: 'on-course', label: msg`Op koers` },
  ATTENTION: { state: 'attention', label: msg`Let op` },
  STUCK: { state: 'stuck', label: msg`Loopt vast` },
  UNKNOWN: { state: 'unknown', label: msg`Nog niet bekend` },
}

export const kindWords: Record<LogKind, { label: MessageDescriptor; icon: IconName }> = {
  SUCCESS: { label: msg`Succes`, icon: 'star' },
  LESSON: { label: msg`Les`, icon: 'bulb' },
  DECISION: { label: msg`Besluit`, icon: 'check' },
}

export const sourceWords: Record<IndicatorSource, MessageDescriptor> = {
  MANUAL: msg`Ik vul het zelf in`,
  REFERRALS_REQUESTED: msg`Doorverwijzingen: gevraagd`,
  REFERRALS_ANSWERED_IN_TIME: msg`Doorverwijzingen: antwoord binnen 7 dagen`,
  REFERRALS_STARTED: msg`Doorverwijzingen: begonnen`,
  REFERRALS_COMPLETED: msg`Doorverwijzingen: afgerond`,
  SESSIONS_HELD: msg`Sessies: gehouden`,
  PEOPLE_ATTENDED: msg`Sessies: mensen die kwamen`,
}

export const unitWords: Record<IndicatorUnit, MessageDescriptor> = {
  COUNT: msg`Aantal`,
  SHARE: msg`Percentage`,
}

/** "72%" or "39". */
export function amount(value: number, unit: IndicatorUnit): string {
  const text = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(value)
  return unit === 'SHARE' ? `${text}%` : text
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function typedNumber(text: string): number | null {
  const clean = text.trim().replace(',', '.')
  return clean === '' || Number.isNaN(Number(clean)) ? null : Number(clean)
}
