import type { AddWalkInInput, Attendance } from '@loper/graphql/documents'

/** What a host did at the door, until the server has it. `at`: when, by the server's clock; `by`: who, on a device of more people;
 * `waited`: it could not be sent at once. */
export type DoorAct = { id: string; by: string; at: number; waited?: true; refused?: string } & (
  | { does: 'tick'; enrolmentId: string; attendance: Attendance }
  | { does: 'walk-in'; input: AddWalkInInput }
)

/** What became of sending one: there, refused for a reason (a message key), or not to be reached now. */
export type Sent = 'there' | 'later' | { refused: string }

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (sessionId: string) => `loper.door.${sessionId}`

export function readActs(storage: Storage, sessionId: string): DoorAct[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(nameOf(sessionId)) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

function writeActs(storage: Storage, sessionId: string, acts: readonly DoorAct[]): void {
  if (acts.length === 0) storage.removeItem(nameOf(sessionId))
  else storage.setItem(nameOf(sessionId), JSON.stringify(acts))
}

export function addAct(storage: Storage, sessionId: string, act: DoorAct): void {
  writeActs(storage, sessionId, [...readActs(storage, sessionId), act])
}

export function removeAct(storage: Storage, sessionId: string, id: string): void {
  writeActs(
    storage,
    sessionId,
    readActs(storage, sessionId).filter((act) => act.id !== id),
  )
}

/** What is sent within this time and at the first try, was done with a network: whoever did it saw what stood. */
const atOnce = 10_000

type Sending = {
  storage: Storage
  sessionId: string
  /** Who is signed in: what a colleague left on this device waits for that colleague. */
  by: string
  /** `ago`: milliseconds since it was done, or null when that is now. */
  send(act: DoorAct, ago: number | null): Promise<Sent>
  now(): number
}

/** Sends what waits, in the order in which it was done. What is refused stays to be read and holds up nothing. Answers how many are there. */
export async function sendActs({ storage, sessionId, by, send, now }: Sending): Promise<number> {
  let there = 0
  for (;;) {
    // Read anew each time: more may have been done meanwhile.
    const act = readActs(storage, sessionId).find((each) => each.by === by && !each.refused)
    if (!act) return there
    const ago = Math.round(now() - act.at)
    const sent = await send(act, act.waited || ago > atOnce ? Math.max(ago, 1) : null)
    if (sent === 'later') {
      const all = readActs(storage, sessionId)
      writeActs(
        storage,
        sessionId,
        all.map((each) => ({ ...each, waited: true })),
      )
      return there
    }
    if (sent === 'there') {
      removeAct(storage, sessionId, act.id)
      there += 1
    } else {
      const marked = readActs(storage, sessionId).map((each) =>
        each.id === act.id ? { ...each, refused: sent.refused } : each,
      )
      writeActs(storage, sessionId, marked)
    }
  }
}

/** What was ticked last for somebody and is not there yet. */
export function waitingTick(acts: readonly DoorAct[], enrolmentId: string): Attendance | undefined {
  const ticks = acts.flatMap((act) =>
    act.does === 'tick' && !act.refused && act.enrolmentId === enrolmentId ? [act] : [],
  )
  return ticks.at(-1)?.attendance
}
