import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  type Attendance,
  type AttendanceList_SessionFragment,
  AttendanceList_SessionFragmentDoc,
  RecordAttendanceDocument,
} from '@loper/graphql/documents'
import { useState } from 'react'
import { useAction } from '../../app/staff/use-action.ts'
import { Button } from '../../ui/button.tsx'
import { Seats } from '../../ui/seats.tsx'
import { Section } from '../../ui/section.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useToast } from '../../ui/toast.tsx'
import { aboutPerson, presentWords } from './session-words.ts'
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
  if (!complete) return null
  const people = session.enrolments ?? []
  const placed = people.filter(({ status }) => status === 'PLACED')
  const waiting = people.filter(({ status }) => status === 'WAITING')
  const present = placed.filter(({ attendance }) => attendance === 'PRESENT').length
  const total = placed.length
  return (
    <Section
      id={attendanceId}
      title={session.status === 'HELD' ? t`Wie was er?` : t`Wie is er?`}
      lead={
        <Seats
          total={session.capacity}
          taken={present}
          minimum={session.minimum}
          label={presentWords(present, total, session.status === 'HELD' ? null : session.seats.free, i18n)}
        />
      }
    >
      {!session.viewerCanTakeAttendance && session.status !== 'CANCELLED' && (
        <p className="text-ink-soft">
          <Trans>Aanvinken kan op de dag zelf.</Trans>
        </p>
      )}
      <ul>
        {placed.map((one) => (
          <PersonThere key={one.id} enrolment={one} session={session} />
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
      {adding && <WalkInDialog session={session} onClose={() => setAdding(false)} />}
    </Section>
  )
}

function WaitingWords({ waiting }: { waiting: readonly Listed[] }) {
  if (waiting.length === 0) return <Trans>Niemand op de wachtlijst.</Trans>
  const names = waiting.map(({ position, person }) => `${position}. ${person?.firstName ?? ''}`).join(', ')
  return <Trans>Op de wachtlijst: {names}.</Trans>
}

function PersonThere({ enrolment, session }: { enrolment: Listed; session: Session }) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const [recordAttendance] = useAction(RecordAttendanceDocument, {
    optimisticResponse: ({ input }) => ({
      __typename: 'Mutation' as const,
      recordAttendance: {
        __typename: 'EnrolmentPayload' as const,
        enrolment: { __typename: 'Enrolment' as const, id: input.enrolmentId, attendance: input.attendance },
        errors: [],
      },
    }),
  })
  const name = enrolment.person?.firstName || t`Naam gewist`
  const about = aboutPerson(enrolment, i18n)
  const held = session.status === 'HELD'
  const notThere: Attendance = held ? 'ABSENT' : 'UNKNOWN'

  async function tick(attendance: Attendance) {
    const data = await recordAttendance({ input: { enrolmentId: enrolment.id, attendance } })
    if (data && data.recordAttendance.errors.length > 0)
      toast({ tone: 'error', message: t`Dat lukte niet. Laad de pagina opnieuw.` })
  }
  return (
    <li className="flex min-h-16 items-center justify-between gap-3 border-b border-line py-2">
      <div className="min-w-0">
        <strong className="block">{name}</strong>
        {about && <span className="block text-ink-soft">{about}</span>}
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
            onChange={(value) => void tick(value as Attendance)}
          />
        </div>
      )}
    </li>
  )
}
