import type { Room, ServiceForm_ServiceFragment, ServiceInput, ServiceKind, Topic } from '@loper/graphql/documents'

/** A service as its form holds it: text in every field. */
export type ServiceValues = {
  title: string
  summary: string
  kind: ServiceKind
  topics: Topic[]
  branchId: string
  audience: string
  cost: string
  bring: string
  deskSentence: string
  keywords: string
  schedule: string
  weekday: string
  opensAt: string
  closesAt: string
  nextStartsOn: string
  room: Room
  contactName: string
}

/** What the form starts with. */
export function valuesOf(service: ServiceForm_ServiceFragment | undefined): ServiceValues {
  return {
    title: service?.title ?? '',
    summary: service?.summary ?? '',
    kind: service?.kind ?? 'WALK_IN',
    topics: service?.topics ?? [],
    branchId: service?.branch?.id ?? '',
    audience: service?.audience ?? '',
    cost: service?.cost ?? 'Gratis',
    bring: service?.bring ?? '',
    deskSentence: service?.deskSentence ?? '',
    keywords: service?.keywords ?? '',
    schedule: service?.schedule ?? '',
    weekday: service?.weekday ? String(service.weekday) : '',
    opensAt: service?.opensAt ?? '',
    closesAt: service?.closesAt ?? '',
    nextStartsOn: service?.setNextStartsOn ?? '',
    room: service?.setRoom ?? 'AVAILABLE',
    contactName: service?.contactName ?? '',
  }
}

/** What the api takes: a field that was left empty is null. */
export function asInput(values: ServiceValues): ServiceInput {
  const { branchId, weekday, opensAt, closesAt, nextStartsOn, ...texts } = values
  return {
    ...texts,
    branchId: branchId || null,
    weekday: weekday ? Number(weekday) : null,
    opensAt: opensAt || null,
    closesAt: closesAt || null,
    nextStartsOn: nextStartsOn || null,
  }
}
