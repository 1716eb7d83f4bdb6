import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import {
  AddWalkInDocument,
  type AddWalkInInput,
  type Attendance,
  RecordAttendanceDocument,
} from '@loper/graphql/documents'
import { useCallback, useEffect, useState } from 'react'
import { codeOf } from '../../app/staff/failure-link.ts'
import { isUnreachable } from '../../app/staff/retry-link.ts'
import { measureServerTime, serverTime } from '../../app/staff/server-clock.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { addAct, type DoorAct, readActs, removeAct, type Sent, sendActs } from './door-acts.ts'

const tryAgain = 15_000

/** What this host did at the door of a session and what of it still has to be sent; everything is kept first, then sent. */
export function useDoor(sessionId: string) {
  const client = useApolloClient()
  const { id: by } = useViewer()
  const [acts, setActs] = useState(() => readActs(localStorage, sessionId))
  const show = useCallback(() => setActs(readActs(localStorage, sessionId)), [sessionId])
  const flush = useCallback(() => sendOne(client, sessionId, by).finally(show), [client, sessionId, by, show])
  const waits = acts.some((act) => act.by === by && !act.refused)

  useEffect(() => {
    void flush()
    window.addEventListener('online', flush)
    window.addEventListener('storage', show)
    return () => {
      window.removeEventListener('online', flush)
      window.removeEventListener('storage', show)
    }
  }, [flush, show])
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => void flush(), tryAgain)
    return () => clearInterval(timer)
  }, [waits, flush])

  function add(
    act: { does: 'tick'; enrolmentId: string; attendance: Attendance } | { does: 'walk-in'; input: AddWalkInInput },
  ) {
    addAct(localStorage, sessionId, { id: crypto.randomUUID(), by, at: serverTime(), ...act })
    show()
    void flush()
  }
  return {
    acts: acts.filter((act) => act.by === by),
    tick: (enrolmentId: string, attendance: Attendance) => add({ does: 'tick', enrolmentId, attendance }),
    walkIn: (input: AddWalkInInput) => add({ does: 'walk-in', input }),
    dismiss: (id: string) => {
      removeAct(localStorage, sessionId, id)
      show()
    },
  }
}

const sending = new Map<string, Promise<void>>()

/** One at a time for each session, or a tick would go twice. */
function sendOne(client: ApolloClient, sessionId: string, by: string): Promise<void> {
  const busy = sending.get(sessionId)
  // Whoever asks meanwhile did something meanwhile: once more after this.
  const work = (busy ?? Promise.resolve()).then(async () => {
    const own = readActs(localStorage, sessionId).filter((act) => act.by === by && !act.refused)
    if (own.length === 0) return
    // The clock of the phone may have been set while there was no network.
    const isOld = own.some(({ at }) => serverTime() - at > tryAgain)
    if (isOld && !(await measureServerTime())) return
    const send = (act: DoorAct, ago: number | null) => sendAct(client, act, ago)
    await sendActs({ storage: localStorage, sessionId, by, send, now: serverTime })
  })
  sending.set(sessionId, work)
  return work
}

async function sendAct(client: ApolloClient, act: DoorAct, ago: number | null): Promise<Sent> {
  try {
    const errors = act.does === 'tick' ? await tick(client, act, ago) : await walkIn(client, act.input)
    return errors[0] ? { refused: errors[0].messageKey } : 'there'
  } catch (error) {
    const wait = isUnreachable(error) || ['UNAUTHENTICATED', 'BUSY'].includes(codeOf(error) ?? '')
    return wait ? 'later' : { refused: 'value.invalid' }
  }
}

async function tick(client: ApolloClient, act: DoorAct & { does: 'tick' }, ago: number | null) {
  const { enrolmentId, attendance } = act
  const { data } = await client.mutate({
    mutation: RecordAttendanceDocument,
    variables: { input: { enrolmentId, attendance, ago } },
  })
  return data?.recordAttendance.errors ?? []
}

async function walkIn(client: ApolloClient, input: AddWalkInInput) {
  const { data } = await client.mutate({ mutation: AddWalkInDocument, variables: { input } })
  return data?.addWalkIn.errors ?? []
}
