import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PilotAlert_PilotFragmentDoc } from '@loper/graphql/documents'
import { Note } from '../../ui/note.tsx'

/** Says on top what asks for attention; silent when all is well. */
export function PilotAlert({ pilot }: { pilot: FragmentType<typeof PilotAlert_PilotFragmentDoc> }) {
  const { t } = useLingui()
  const { data, complete } = useFragment({ fragment: PilotAlert_PilotFragmentDoc, from: pilot })
  if (!complete) return null
  if (data.state === 'CLOSED')
    return (
      <Note icon="lock" title={t`Deze pilot is afgesloten`}>
        <Trans>Alles blijft te lezen. Er verandert niets meer.</Trans>
      </Note>
    )
  const all = data.goals.flatMap((goal) => goal.indicators)
  const behind = all.filter(({ standing }) => standing === 'STUCK' || standing === 'ATTENTION')
  if (data.state !== 'RUNNING' || behind.length === 0) return null
  const names = behind.map(({ title }) => title.toLowerCase()).join(', ')
  return (
    <Note tone="warning" title={t`Let op: de pilot loopt achter`}>
      <Trans>Kijk naar: {names}.</Trans>
    </Note>
  )
}
