import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatDate, formatDay } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import type { AttentionItem } from './attention-list.tsx'
import { quarterWords, type RegionData } from './region-words.ts'

type Attention = RegionData['attention'][number]

/** What asks an adviser's attention, in words. */
export function regionAttentionItem(item: Attention, now: Date, i18n: I18n): AttentionItem {
  const { kind, organisation, pilot, session, on } = item
  const stuck = { state: 'stuck' as const, stateLabel: i18n._(msg`loopt vast`) }
  const careful = { state: 'attention' as const, stateLabel: i18n._(msg`let op`) }
  const pilotHref = paths.pilot(pilot?.id ?? '')
  const toPilot = { href: pilotHref, action: { label: i18n._(msg`Bekijk de pilot`), href: pilotHref } }
  const { name } = organisation
  switch (kind) {
    case 'BELOW_MINIMUM': {
      const href = paths.publicSession(session?.id ?? '')
      return {
        id: `${kind} ${session?.id}`,
        ...stuck,
        title: i18n._(msg`Sessie ${session?.title ?? ''} loopt niet vol`),
        href,
        detail: i18n._(msg`${name}. Er zijn minder aanmeldingen dan het minimum van ${session?.minimum ?? 0}.`),
        ...(session && { when: formatDay(session.startsAt, now) }),
        action: { label: i18n._(msg`Bekijk de sessie`), href },
      }
    }
    case 'LATE_ANSWERS': {
      const href = paths.region({ bibliotheek: organisation.id })
      const count = item.count ?? 0
      return {
        id: `${kind} ${organisation.id}`,
        ...careful,
        title: i18n._(msg`${count} aanvragen wachtten langer dan 7 dagen`),
        href,
        detail: name,
        ...(item.quarter && { when: quarterWords(item.quarter, i18n) }),
        action: { label: i18n._(msg`Bekijk de cijfers`), href },
      }
    }
    case 'NO_MEASUREMENT':
      return {
        id: `${kind} ${pilot?.id}`,
        ...careful,
        title: i18n._(msg`Pilot ${pilot?.title ?? ''} heeft geen nieuwe meting`),
        detail: i18n._(msg`${name}. Zonder meting is er straks niets om over te besluiten.`),
        ...(on && { when: i18n._(msg`sinds ${formatDate(on)}`) }),
        ...toPilot,
      }
    case 'MILESTONE_LATE':
      return {
        id: `${kind} ${pilot?.id}`,
        ...careful,
        title: i18n._(msg`Mijlpaal ${item.milestone ?? ''} is te laat`),
        detail: i18n._(msg`${name}, pilot ${pilot?.title ?? ''}.`),
        ...(on && { when: i18n._(msg`gepland op ${formatDate(on)}`) }),
        ...toPilot,
      }
  }
}
