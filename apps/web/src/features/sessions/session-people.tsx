import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type SessionPeople_SessionFragment, SessionPeople_SessionFragmentDoc } from '@loper/graphql/documents'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { Seats } from '../../ui/seats.tsx'
import { Section } from '../../ui/section.tsx'
import { PersonOnList } from './person-on-list.tsx'
import { seatWords } from './session-words.ts'
import { WalkInDialog } from './walk-in-dialog.tsx'

export type Listed = NonNullable<SessionPeople_SessionFragment['enrolments']>[number]

/** Who has a place and who waits, with how to reach them for a coordinator. */
export function SessionPeople(props: { session: FragmentType<typeof SessionPeople_SessionFragmentDoc> }) {
  const { t, i18n } = useLingui()
  const [adding, setAdding] = useState(false)
  const { data: session, complete } = useFragment({
    fragment: SessionPeople_SessionFragmentDoc,
    fragmentName: 'SessionPeople_session',
    from: props.session,
  })
  if (!complete) return null
  const { enrolments, seats, capacity, minimum, status } = session
  const people = enrolments ?? []
  const placed = people.filter((one) => one.status === 'PLACED')
  const offered = people.filter((one) => one.status === 'OFFERED')
  const waiting = people.filter((one) => one.status === 'WAITING')
  const planned = status === 'PLANNED'
  return (
    <div className="grid gap-8">
      <Section
        title={t`Aangemeld`}
        tools={
          <Seats total={capacity} taken={seats.placed} minimum={minimum} label={seatWords(seats, capacity, i18n)} />
        }
      >
        {status === 'CANCELLED' && people.some(({ contact }) => contact?.kind === 'PHONE') && (
          <Note tone="warning" title={t`Bel nog wie geen e-mail heeft`}>
            <Trans>Hun nummer staat bij hun naam.</Trans>
          </Note>
        )}
        {placed.length === 0 ? (
          <EmptyState title={t`Nog niemand aangemeld`}>
            {planned && <Trans>Hang de poster op, of deel de link. Belt er iemand? Zet die zelf op de lijst.</Trans>}
          </EmptyState>
        ) : (
          <ul className="border-t border-line">
            {placed.map((one) => (
              <PersonOnList key={one.id} enrolment={one} session={session} />
            ))}
          </ul>
        )}
        {planned && (
          <div className="no-print">
            <Button icon="plus" onClick={() => setAdding(true)}>
              <Trans>Zet iemand op de lijst</Trans>
            </Button>
          </div>
        )}
      </Section>
      {offered.length > 0 && (
        <Section
          title={t`Plek aangeboden`}
          lead={t`Zij stonden op de wachtlijst en kunnen nu ja zeggen. Bel wie geen e-mail heeft.`}
        >
          <ul className="border-t border-line">
            {offered.map((one) => (
              <PersonOnList key={one.id} enrolment={one} session={session} />
            ))}
          </ul>
        </Section>
      )}
      {waiting.length > 0 && (
        <Section
          title={t`Wachtlijst`}
          lead={t`Komt er een plek vrij? Dan krijgt de eerste een dag om ja te zeggen. Op de laatste dag twee uur.`}
        >
          <ol className="border-t border-line">
            {waiting.map((one) => (
              <PersonOnList key={one.id} enrolment={one} session={session} />
            ))}
          </ol>
        </Section>
      )}
      <p className="text-ink-soft">
        <Trans>Iedereen op de lijst kan zien dat jij deze lijst hebt geopend.</Trans>
      </p>
      {adding && <WalkInDialog session={session} onClose={() => setAdding(false)} />}
    </div>
  )
}
