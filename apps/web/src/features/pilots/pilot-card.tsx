import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { PilotCard_PilotFragmentDoc } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { shortDay } from '../../lib/short-day.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { decisionWords, standings, stateWords } from './pilot-words.ts'

/** A pilot in a list: where, when, how far, and how it stands. */
export function PilotCard({ pilot }: { pilot: FragmentType<typeof PilotCard_PilotFragmentDoc> }) {
  const { t, i18n } = useLingui()
  const { data, complete } = useFragment({ fragment: PilotCard_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  const { state, label } = standings[data.standing]
  const decision = data.decision ? i18n._(decisionWords[data.decision]).toLowerCase() : ''
  const from = shortDay(data.startsOn)
  const until = shortDay(data.endsOn)
  return (
    <ListRow
      href={paths.pilot(data.id)}
      title={data.title}
      about={data.organisation.name}
      detail={data.decision ? t`Besluit: ${decision}` : t`${from} tot en met ${until}`}
      end={data.decision ? i18n._(stateWords[data.state]) : <StatusShape state={state} label={i18n._(label)} />}
      endDetail={data.decision ? until : i18n._(stateWords[data.state])}
    />
  )
}
