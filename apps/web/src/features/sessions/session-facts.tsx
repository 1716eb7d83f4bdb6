import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import { SessionFacts_SessionFragmentDoc } from '@loper/graphql/documents'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { type Status, StatusShape } from '../../ui/status-shape.tsx'
import { placeOf } from './session-words.ts'

type Props = { session: FragmentType<typeof SessionFacts_SessionFragmentDoc> }

function useFacts({ session }: Props) {
  const { data, complete } = useFragment({
    fragment: SessionFacts_SessionFragmentDoc,
    fragmentName: 'SessionFacts_session',
    from: session,
  })
  return complete ? data : null
}

/** How a session stands, beside its title. */
export function SessionState(props: Props) {
  const { t } = useLingui()
  const session = useFacts(props)
  if (!session) return null
  const now = new Date()
  const [state, label]: [Status, string] =
    session.status === 'CANCELLED'
      ? ['stuck', t`Gaat niet door`]
      : session.status === 'HELD'
        ? ['on-course', t`Afgerond`]
        : !session.publishedAt
          ? ['unknown', t`Nog niet gepubliceerd`]
          : new Date(session.endsAt) < now
            ? ['attention', t`Nog afronden`]
            : new Date(session.startsAt) < now
              ? ['on-course', t`Nu bezig`]
              : session.seats.placed < session.minimum
                ? ['attention', t`Nog ${session.minimum - session.seats.placed} nodig`]
                : ['on-course', t`Gaat door`]
  return <StatusShape state={state} label={label} />
}

/** When, where, with whom and for how many. */
export function SessionFacts(props: Props) {
  const { t, i18n } = useLingui()
  const session = useFacts(props)
  if (!session) return null
  const { branch, service, hostUrl } = session
  const address = branch && !session.online ? `${branch.street}, ${branch.place}` : null
  return (
    <Section title={t`Wanneer en waar`}>
      {session.cancelReason && (
        <Note tone="warning" title={t`Gaat niet door`}>
          {session.cancelReason}
        </Note>
      )}
      <DefinitionList
        layout="icons"
        items={[
          {
            term: t`Wanneer`,
            icon: 'calendar',
            value: formatDay(session.startsAt, new Date()),
            more: formatTimeRange(session.startsAt, session.endsAt),
          },
          {
            term: t`Waar`,
            icon: session.online ? 'computer' : 'pin',
            value: placeOf(session, i18n),
            more: hostUrl ? <a href={hostUrl}>{t`Open de link om mee te doen`}</a> : address,
          },
          { term: t`Gastheer`, icon: 'person', value: session.hostName ?? t`Nog niet bekend` },
          { term: t`Hoeveel mensen`, icon: 'chair', value: t`${session.minimum} tot ${session.capacity}` },
          ...(service ? [{ term: t`Hoort bij`, icon: 'book' as const, value: service.title }] : []),
        ]}
      />
    </Section>
  )
}
