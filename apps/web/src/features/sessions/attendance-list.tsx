import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  type Attendance,
  type AttendanceList_SessionFragment,
  AttendanceList_SessionFragmentDoc,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Seats } from '../../ui/seats.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { type DoorAct, waitingTick } from './door-acts.ts'
import { DoorWaiting } from './door-waiting.tsx'
import { aboutPerson, clockWords, presentWords } from './session-words.ts'
import { useDoor } from './use-door.ts'
import { WalkInDialog } from './walk-in-dialog.tsx'

type Session = AttendanceList_SessionFragment
type Listed = NonNullable<Session['enrolments']>[number]

/** Where a link on the same page finds this list. */
export const attendanceId = 'wie-is-er'

/** Who is there: a tick for everybody with a place, kept at once, and taken back by the other answer. */
export function AttendanceList(props: { session: FragmentType<typeof AttendanceList_SessionFragmentDoc> }) {
  const { t, i18n } = useLingui()
  const [adding, setAdding] = useState(false)
  const { data: session, complete } = useFragment({
    fragment: AttendanceList_SessionFragmentDoc,
    fragmentName: 'AttendanceList_session',
    from: props.session,
  })
  const door = useDoor(session?.id ?? '')
  if (!complete) return null
  const people = (session.enrolments ?? []).map((one) => ({
    ...one,
    attendance: waitingTick(door.acts, one.id) ?? one.attendance,
  }))
  const walkIns = door.acts.flatMap((act) => (act.does === 'walk-in' && !act.refused ? [act] : []))
  const placed = people.filter(({ status }) => status === 'PLACED')
  const waiting = people.filter(({ status }) => status === 'WAITING')
  const present = placed.filter(({ attendance }) => attendance === 'PRESENT').length + walkIns.length
  const total = placed.length + walkIns.length
  return (
    <Section
      id={attendanceId}
      title={session.status === 'HELD' ? t`Wie was er?` : t`Wie is er?`}
      lead={
        <Seats
          total={session.capacity}
          taken={present}
          minimum={session.minimum}
          label={presentWords(
            present,
            total,
            session.status === 'HELD' ? null : Math.max(0, session.seats.free - walkIns.length),
            i18n,
          )}
        />
      }
    >
      {!session.viewerCanTakeAttendance && session.status !== 'CANCELLED' && (
        <p className="text-ink-soft">
          <Trans>Aanvinken kan op de dag zelf.</Trans>
        </p>
      )}
      <DoorWaiting acts={door.acts} nameOf={(id) => nameIn(people, id)} onRead={door.dismiss} />
      <ul>
        {placed.map((one) => (
          <PersonThere key={one.id} enrolment={one} session={session} onTick={door.tick} />
        ))}
        {walkIns.map((act) => (
          <WalksIn key={act.id} act={act} />
        ))}
      </ul>
      {session.status === 'PLANNED' && (
        <div>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {session.viewerCanTakeAttendance ? (
              <Trans>Iemand komt binnenlopen</Trans>
            ) : (
              <Trans>Zet iemand op de lijst</Trans>
            )}
          </Button>
        </div>
      )}
      <p className="text-ink-soft">
        <WaitingWords waiting={waiting} /> <Trans>Wat je hier aanvinkt, ziet alleen {session.organisation.name}.</Trans>
      </p>
      {adding && <WalkInDialog session={session} later={door.walkIn} onClose={() => setAdding(false)} />}
    </Section>
  )
}

function WaitingWords({ waiting }: { waiting: readonly Listed[] }) {
  if (waiting.length === 0) return <Trans>Niemand op de wachtlijst.</Trans>
  const names = waiting.map(({ position, person }) => `${position}. ${person?.firstName ?? ''}`).join(', ')
  return <Trans>Op de wachtlijst: {names}.</Trans>
}

const nameIn = (people: readonly Listed[], id: string) => people.find((one) => one.id === id)?.person?.firstName ?? ''

/** Somebody who came in while there was no network: on the list here, and soon for everybody. */
function WalksIn({ act: { input } }: { act: DoorAct & { does: 'walk-in' } }) {
  return (
    <li className="flex min-h-16 flex-col justify-center border-b border-line py-2">
      <strong>{input.firstName}</strong>
      <span className="text-ink-soft">
        <Trans>kwam binnenlopen, wacht op internet</Trans>
      </span>
    </li>
  )
}

type There = { enrolment: Listed; session: Session; onTick(enrolmentId: string, attendance: Attendance): void }

function PersonThere({ enrolment, session, onTick }: There) {
  const { t, i18n } = useLingui()
  const name = enrolment.person?.firstName || t`Naam gewist`
  const about = aboutPerson(enrolment, i18n)
  const held = session.status === 'HELD'
  const notThere: Attendance = held ? 'ABSENT' : 'UNKNOWN'

  return (
    <li className="flex min-h-16 items-center justify-between gap-3 border-b border-line py-2">
      <div className="min-w-0">
        <strong className="block">{name}</strong>
        {about && <span className="block text-ink-soft">{about}</span>}
        <OtherSaid enrolment={enrolment} />
      </div>
      {session.viewerCanTakeAttendance && (
        <div className="flex-none">
          <Segmented
            legend={t`Is ${name} er?`}
            name={enrolment.id}
            options={[
              { value: 'PRESENT', label: held ? t`Was er` : t`Is er` },
              { value: notThere, label: held ? t`Was er niet` : t`Nog niet` },
            ]}
            value={enrolment.attendance === 'PRESENT' ? 'PRESENT' : notThere}
            onChange={(value) => onTick(enrolment.id, value as Attendance)}
          />
        </div>
      )}
    </li>
  )
}

/** Two hosts ticked, and not the same: whoever sees this asks, and ticks again. */
function OtherSaid({ enrolment: { otherTick } }: { enrolment: Listed }) {
  const { t } = useLingui()
  if (!otherTick) return null
  const said = otherTick.attendance === 'PRESENT' ? t`is er` : t`is er niet`
  const name = otherTick.byName ?? t`Een collega`
  const time = clockWords(new Date(otherTick.at))
  return (
    <span className="block text-amber">
      {otherTick.byViewer ? (
        <Trans>
          Jij zei om {time}: {said}. Een collega zei daarna iets anders. Klopt dat?
        </Trans>
      ) : (
        <Trans>
          {name} zei om {time}: {said}. Klopt dat?
        </Trans>
      )}
    </span>
  )
}
