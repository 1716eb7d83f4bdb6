/** The waiting list as plainly as it can be said, without database and without the code that it checks. */
const hour = 3_600_000

export type ModelPerson = {
  name: string
  order: number
  pair: string | null
  status: 'PLACED' | 'OFFERED' | 'WAITING' | 'CANCELLED'
  until: number | null
}

export type QueueModel = { capacity: number; startsAt: number; now: number; people: ModelPerson[] }

const taken = ({ people }: QueueModel) =>
  people.filter(({ status }) => status === 'PLACED' || status === 'OFFERED').length

/** Those who go with this person, in the same state: alone, or the two of a pair. */
export const partyOf = ({ people }: QueueModel, one: ModelPerson) =>
  people.filter(
    (other) => other === one || (one.pair !== null && other.pair === one.pair && other.status === one.status),
  )

/** Goes down the line from the front and calls `fits` for each party that can use what is free. */
function downTheLine(model: QueueModel, fits: (party: ModelPerson[]) => void): number {
  let free = model.capacity - taken(model)
  const passed = new Set<ModelPerson>()
  for (const one of model.people.filter(({ status }) => status === 'WAITING')) {
    if (passed.has(one)) continue
    const party = partyOf(model, one)
    for (const member of party) passed.add(member)
    if (party.length > free) continue
    free -= party.length
    fits(party)
  }
  return free
}

export function enrol(model: QueueModel, names: string[]): void {
  const left = downTheLine(model, () => {})
  const status = left >= names.length ? 'PLACED' : 'WAITING'
  const pair = names.length === 2 ? names.join('+') : null
  for (const name of names) model.people.push({ name, order: model.people.length, pair, status, until: null })
}

export function leave(one: ModelPerson): void {
  one.status = 'CANCELLED'
  one.until = null
}

/** False once the offer is over: then nothing changes. */
export function answerOffer(model: QueueModel, one: ModelPerson, yes: boolean): boolean {
  if (one.status !== 'OFFERED' || (one.until ?? 0) <= model.now) return false
  for (const member of partyOf(model, one)) {
    member.status = yes ? 'PLACED' : 'CANCELLED'
    member.until = null
  }
  return true
}

export function look(model: QueueModel): void {
  const { now, startsAt, people } = model
  for (const one of people) if (one.status === 'OFFERED' && (one.until ?? 0) <= now) leave(one)
  const doorOpens = startsAt - hour
  if (doorOpens - now < hour / 4) return
  const lasts = startsAt - now > 24 * hour ? 24 * hour : 2 * hour
  const chosen: ModelPerson[][] = []
  downTheLine(model, (party) => chosen.push(party))
  for (const member of chosen.flat()) {
    member.status = 'OFFERED'
    member.until = Math.min(now + lasts, doorOpens)
  }
}

/** Everybody who is in, with their state, deadline and position. */
export function shown({ people }: QueueModel) {
  let position = 0
  return people.map(({ name, status, until }) => ({
    name,
    status,
    until,
    position: status === 'WAITING' ? ++position : null,
  }))
}
