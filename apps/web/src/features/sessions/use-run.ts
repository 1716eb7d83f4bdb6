import { useApolloClient, useQuery } from '@apollo/client/react'
import { doorOpensAt } from '@loper/domain/session-moments'
import { moveRun, plannedRun, type Run, type RunMoveKind, runAt } from '@loper/domain/session-run'
import { MoveRunDocument, type RunClock_SessionFragment, RunClockDocument } from '@loper/graphql/documents'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isUnreachable } from '../../app/staff/retry-link.ts'
import { type KeptMove, keepMoves, readMoves } from './kept-moves.ts'
import { newerReading, type Reading, serverNow } from './server-time.ts'

const aSecond = 1000
const aMinute = 60 * aSecond
/** How soon a second device shows what the first did. */
const lookEvery = 4 * aSecond

type Clock = NonNullable<RunClock_SessionFragment['run']>
type Known = { run: Run; reading: Reading; movedBy: string | null; asOf: number }

/** An answer that was overtaken on its way by a newer one changes nothing. */
function knownOf(clock: Clock, before: Known | null): Known {
  const { startsAt, lengths, pausedAt, movedBy, now } = clock
  const asOf = Date.parse(now)
  if (before && before.asOf > asOf) return before
  return {
    run: { startsAt: Date.parse(startsAt), lengths, pausedAt: pausedAt ? Date.parse(pausedAt) : null },
    reading: newerReading(before?.reading ?? null, now),
    movedBy,
    asOf,
  }
}

/** The moment on the server's clock, renewed every second. */
function useNow(reading: Reading | null): number {
  const read = useCallback(() => (reading ? serverNow(reading) : Date.now()), [reading])
  const [now, setNow] = useState(read)
  useEffect(() => {
    setNow(read())
    const timer = setInterval(() => setNow(read()), aSecond)
    return () => clearInterval(timer)
  }, [read])
  return now
}

/**
 * The clock of a session as the server keeps it, with what was pressed here and is not confirmed yet on top of it. Without a
 * connection it goes on, and what was pressed is sent later.
 */
export function useRun(sessionId: string, startsAt: Date, minutes: readonly number[], runs: boolean) {
  const client = useApolloClient()
  const plan = useMemo(
    () => ({ startsAt: startsAt.getTime(), lengths: minutes.map((length) => length * aMinute) }),
    [startsAt, minutes],
  )
  const [known, setKnown] = useState<Known | null>(null)
  const [moves, setMoves] = useState(() => readMoves(sessionId))
  const sending = useRef(false)
  const { data } = useQuery(RunClockDocument, {
    variables: { id: sessionId },
    pollInterval: runs ? lookEvery : 0,
    fetchPolicy: 'network-only',
  })
  const clock = data?.session?.run
  useEffect(() => {
    if (clock && !sending.current) setKnown((before) => knownOf(clock, before))
  }, [clock])
  useEffect(() => keepMoves(sessionId, moves), [sessionId, moves])

  const first = moves[0]
  // An answer of the server (`known`) means that there is a connection again.
  useEffect(() => {
    if (!first || sending.current) return
    sending.current = true
    const drop = () => setMoves((waiting) => waiting.filter(({ key }) => key !== first.key))
    void send(first)
      .then((run) => {
        sending.current = false
        if (run) setKnown((before) => knownOf(run, before))
        drop()
      })
      .catch((error) => {
        sending.current = false
        if (!isUnreachable(error)) drop()
      })
  }, [first, known])

  async function send({ key, kind, step, at, longer }: KeptMove): Promise<Clock | null | undefined> {
    const input = { key, sessionId, kind, step, at: new Date(at).toISOString(), longer }
    const answer = await client.mutate({ mutation: MoveRunDocument, variables: { input }, fetchPolicy: 'no-cache' })
    return answer.data?.moveRun.session?.run
  }

  const now = useNow(known?.reading ?? null)
  const run = moves.reduce<Run>((at, move) => moveRun(at, plan, move) ?? at, known?.run ?? plannedRun(plan))
  const state = runAt(run, plan, now)
  function press(kind: RunMoveKind, longer?: number) {
    const at = known ? serverNow(known.reading) : Date.now()
    const move = { key: crypto.randomUUID(), kind, step: runAt(run, plan, at).current, at, longer }
    setMoves((waiting) => [...waiting, move])
  }
  return {
    current: state.current,
    elapsed: state.elapsed / aMinute,
    left: state.left / aMinute,
    ends: state.ends / aMinute,
    begins: state.begins.map((begin) => begin / aMinute),
    ahead: Math.round(state.ahead / aMinute),
    lengths: run.lengths.map((length) => length / aMinute),
    startedAt: new Date(run.startsAt),
    now,
    paused: run.pausedAt !== null,
    movedBy: known?.movedBy ?? null,
    /** What is pressed here still waits for a connection. */
    unsent: moves.length > 0,
    canMove: now >= doorOpensAt(startsAt).getTime(),
    start: () => press('START'),
    next: () => press('NEXT'),
    back: () => press('BACK'),
    longer: (more: number) => press('LONGER', more * aMinute),
    togglePause: () => press(run.pausedAt === null ? 'PAUSE' : 'RESUME'),
  }
}

export type RunState = ReturnType<typeof useRun>
