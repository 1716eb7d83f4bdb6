import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  type DoorArrivals_SessionFragment,
  DoorArrivals_SessionFragmentDoc,
  SettleArrivalDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { WalkInDialog } from './walk-in-dialog.tsx'

type Arrival = NonNullable<DoorArrivals_SessionFragment['arrivals']>[number]

/** Who typed the code with a name that the list does not tell: on the list after all, a walk-in, or gone. */
export function DoorArrivals(props: { session: FragmentType<typeof DoorArrivals_SessionFragmentDoc> }) {
  const { t } = useLingui()
  const { data: session, complete } = useFragment({
    fragment: DoorArrivals_SessionFragmentDoc,
    fragmentName: 'DoorArrivals_session',
    from: props.session,
  })
  if (!complete || !session.arrivals || session.arrivals.length === 0) return null
  return (
    <div aria-live="polite">
      <Section title={t`Wie is dit?`} lead={t`Zij gaven bij de deur hun naam door. Die staat niet zo op de lijst.`}>
        <ul>
          {session.arrivals.map((arrival) => (
            <AtTheDoor key={arrival.id} arrival={arrival} session={session} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function AtTheDoor({ arrival, session }: { arrival: Arrival; session: DoorArrivals_SessionFragment }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const [settle, { busy }] = useAction(SettleArrivalDocument)
  const name = arrival.firstName
  const done = (enrolmentId: string | null) =>
    settle({ input: { sessionId: session.id, arrivalId: arrival.id, enrolmentId } })
  const absent = (session.enrolments ?? []).filter(
    ({ status, attendance, person }) => status === 'PLACED' && attendance !== 'PRESENT' && person?.firstName,
  )
  return (
    <li className="grid gap-3 border-b border-line py-3">
      <strong>{name}</strong>
      {absent.length > 0 && (
        <SelectField
          label={t`${name} staat wel op de lijst, als`}
          emptyLabel={t`Kies een naam`}
          value=""
          options={absent.map(({ id, person }) => ({ value: id, label: person?.firstName ?? '' }))}
          onChange={({ target }) => target.value && void done(target.value)}
        />
      )}
      <Cluster gap="tight">
        <Button icon="plus" onClick={() => setAdding(true)}>
          <Trans>Zet {name} op de lijst</Trans>
        </Button>
        <Button tone="plain" busy={busy} onClick={() => void done(null)}>
          <Trans>Weg</Trans>
          <span className="sr-only">: {name}</span>
        </Button>
      </Cluster>
      {adding && (
        <WalkInDialog
          session={session}
          firstName={name}
          onAdded={() => void done(null)}
          onClose={() => setAdding(false)}
        />
      )}
    </li>
  )
}
