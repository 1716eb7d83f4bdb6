import { beforeEach, describe, expect, test } from 'vitest'
import { addAct, type DoorAct, readActs, type Sent, sendActs, waitingTick } from './door-acts.ts'

const storage = (() => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  }
})()

const tick = (id: string, attendance: 'PRESENT' | 'UNKNOWN', at = 0, by = 'bram'): DoorAct => ({
  id,
  by,
  at,
  does: 'tick',
  enrolmentId: 'amina',
  attendance,
})
const sendAll = (send: (act: DoorAct, ago: number | null) => Promise<Sent>, now = 0) =>
  sendActs({ storage, sessionId: 's', by: 'bram', send, now: () => now })

beforeEach(() => storage.clear())

describe('what a host does at the door without a network', () => {
  test('is sent in order, with how long ago it was, and then gone', async () => {
    addAct(storage, 's', tick('1', 'PRESENT', 1_000))
    addAct(storage, 's', tick('2', 'UNKNOWN', 61_000))
    const sent: [string, number | null][] = []
    await sendAll(async ({ id }, ago) => {
      sent.push([id, ago])
      return 'there'
    }, 301_000)
    expect(sent).toEqual([
      ['1', 300_000],
      ['2', 240_000],
    ])
    expect(readActs(storage, 's')).toEqual([])
  })

  test('that is sent at once is of now, whatever the clock of the phone says', async () => {
    addAct(storage, 's', tick('1', 'PRESENT', 5_000))
    const agos: (number | null)[] = []
    const note = async (_: DoorAct, ago: number | null): Promise<Sent> => {
      agos.push(ago)
      return 'there'
    }
    await sendAll(note, 5_200)
    addAct(storage, 's', tick('2', 'PRESENT', 9_000_000))
    await sendAll(note, 5_200)
    expect(agos).toEqual([null, null])
  })

  test('that had to wait says how long ago it was, however short', async () => {
    addAct(storage, 's', tick('1', 'PRESENT', 5_000))
    await sendAll(async () => 'later', 5_100)
    const agos: (number | null)[] = []
    await sendAll(async (_, ago) => {
      agos.push(ago)
      return 'there'
    }, 6_000)
    expect(agos).toEqual([1_000])
  })

  test('waits, all of it and in order, until the server is there', async () => {
    addAct(storage, 's', tick('1', 'PRESENT'))
    addAct(storage, 's', tick('2', 'UNKNOWN'))
    let tries = 0
    await sendAll(async () => {
      tries += 1
      return 'later'
    })
    expect(tries).toBe(1)
    expect(readActs(storage, 's').map(({ id }) => id)).toEqual(['1', '2'])
    expect(waitingTick(readActs(storage, 's'), 'amina')).toBe('UNKNOWN')
  })

  test('that is refused stays with the reason, counts for nothing, and holds up nothing', async () => {
    addAct(storage, 's', tick('1', 'PRESENT'))
    addAct(storage, 's', tick('2', 'PRESENT'))
    const answer = async ({ id }: DoorAct): Promise<Sent> => (id === '1' ? { refused: 'enrolment.ended' } : 'there')
    expect(await sendAll(answer)).toBe(1)
    expect(readActs(storage, 's')).toMatchObject([{ id: '1', refused: 'enrolment.ended' }])
    expect(waitingTick(readActs(storage, 's'), 'amina')).toBeUndefined()
    expect(await sendAll(answer)).toBe(0)
  })

  test('that is done while sending goes along, and a colleague’s waits for that colleague', async () => {
    addAct(storage, 's', tick('1', 'PRESENT'))
    addAct(storage, 's', tick('noor', 'UNKNOWN', 0, 'noor'))
    const sent: string[] = []
    await sendAll(async ({ id }) => {
      if (sent.length === 0) addAct(storage, 's', tick('2', 'UNKNOWN'))
      sent.push(id)
      return 'there'
    })
    expect(sent).toEqual(['1', '2'])
    expect(readActs(storage, 's').map(({ id }) => id)).toEqual(['noor'])
  })
})
