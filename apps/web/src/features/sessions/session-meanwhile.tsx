import { useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { SessionForm_OrganisationFragment } from '@loper/graphql/documents'
import { MeanwhileWords } from '../../app/staff/meanwhile-words.tsx'
import type { Meanwhile } from '../../lib/use-meanwhile.ts'
import type { SessionValues } from './session-values.ts'

type Name = keyof SessionValues & string
type Props = {
  differences: readonly Meanwhile<SessionValues>[]
  organisation: SessionForm_OrganisationFragment
  onChoose(name: Name, value: SessionValues[Name]): void
}

/** What a colleague changed of a session while its form was open. */
export function SessionMeanwhile({ differences, organisation, onChoose }: Props) {
  const { t } = useLingui()
  const { branches, possibleHosts, services } = organisation
  const labels: Record<Name, string> = {
    date: t`Dag`,
    time: t`Begint om`,
    durationMinutes: t`Duurt`,
    online: t`Hoe doen mensen mee?`,
    branchId: t`Waar`,
    room: t`Zaal of plek`,
    onlineUrl: t`Link om mee te doen`,
    minimum: t`Minimum`,
    capacity: t`Maximum`,
    hostId: t`Gastheer`,
    serviceId: t`Hoort bij dit aanbod`,
  }
  function wordsOf(name: Name, value: SessionValues[Name]): string {
    if (typeof value === 'boolean') return value ? t`Online` : t`In de bibliotheek`
    if (name === 'date' && value) return formatDay(new Date(`${value}T12:00:00Z`), new Date())
    if (name === 'durationMinutes') return t`${value} minuten`
    if (name === 'branchId') return branches.find(({ id }) => id === value)?.name ?? ''
    if (name === 'hostId') return possibleHosts.find(({ id }) => id === value)?.name ?? ''
    if (name === 'serviceId') return services.find(({ id }) => id === value)?.title ?? ''
    return value
  }
  return (
    <MeanwhileWords differences={differences} labelOf={(name) => labels[name]} wordsOf={wordsOf} onChoose={onChoose} />
  )
}
