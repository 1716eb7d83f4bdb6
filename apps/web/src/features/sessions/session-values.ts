import { addDays, instantToLocal, today } from '@loper/domain/dutch-time'
import type { NewSessionPageQuery, SessionForm_SessionFragment } from '@loper/graphql/documents'

/** What stands in the fields: text, as inputs give it. */
export type SessionValues = {
  date: string
  time: string
  durationMinutes: string
  online: boolean
  branchId: string
  room: string
  onlineUrl: string
  minimum: string
  capacity: string
  hostId: string
  serviceId: string
}

type Activity = NewSessionPageQuery['activities'][number]
type Organisation = NonNullable<NewSessionPageQuery['organisation']>
export type LastTime = NewSessionPageQuery['lastTime']['nodes'][number]

const twoWeeks = 14

/** A working day in about two weeks: near enough to plan, far enough for people to hear of it. */
function goodDay(now: Date): string {
  const day = addDays(today(now), twoWeeks)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday === 6 ? addDays(day, 3) : weekday === 0 ? addDays(day, 2) : weekday === 1 ? addDays(day, 1) : day
}

/** What a new session most likely is, so that little is left to fill in. */
export function likelyValues(
  activity: Activity,
  organisation: Organisation,
  viewerId: string,
  lastTime: LastTime | undefined,
): SessionValues {
  const { branches, possibleHosts } = organisation
  const branch = branches.find(({ id }) => id === lastTime?.branch?.id)
  const host = [lastTime?.hostId, viewerId].find((id) => possibleHosts.some((one) => one.id === id))
  return {
    date: goodDay(new Date()),
    time: lastTime ? instantToLocal(new Date(lastTime.startsAt)).time : '14:00',
    durationMinutes: String(activity.durationMinutes),
    online: activity.where === 'ONLINE',
    branchId: (branch ?? branches[0])?.id ?? '',
    room: (branch && lastTime?.room) ?? '',
    onlineUrl: '',
    minimum: String(activity.minimum),
    capacity: String(activity.maximum),
    hostId: host ?? '',
    serviceId: '',
  }
}

/** A session once more: on the same weekday, in the first week that is far enough ahead. What is gone since is left out. */
export function copiedValues(
  session: SessionForm_SessionFragment,
  { branches, possibleHosts, services }: Organisation,
) {
  const values = valuesOf(session)
  const soonest = addDays(today(new Date()), twoWeeks / 2)
  let { date } = values
  do date = addDays(date, 7)
  while (date < soonest)
  const known = (things: readonly { id: string }[], id: string) => (things.some((thing) => thing.id === id) ? id : '')
  return {
    ...values,
    date,
    branchId: known(branches, values.branchId),
    hostId: known(possibleHosts, values.hostId),
    serviceId: known(services, values.serviceId),
  }
}

/** A session as it stands now, for the fields. */
export function valuesOf(session: SessionForm_SessionFragment): SessionValues {
  const startsAt = new Date(session.startsAt)
  const minutes = Math.round((new Date(session.endsAt).getTime() - startsAt.getTime()) / 60_000)
  return {
    ...instantToLocal(startsAt),
    durationMinutes: String(minutes),
    online: session.online,
    branchId: session.branch?.id ?? '',
    room: session.room ?? '',
    onlineUrl: session.hostUrl ?? '',
    minimum: String(session.minimum),
    capacity: String(session.capacity),
    hostId: session.hostId ?? '',
    serviceId: session.service?.id ?? '',
  }
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const numberOrNull = (text: string) => (text.trim() === '' ? null : Number(text))

/** What the api wants to hear. */
export function asInput(values: SessionValues) {
  return {
    date: values.date,
    time: values.time,
    durationMinutes: numberOrNull(values.durationMinutes),
    online: values.online,
    branchId: values.online ? null : orNull(values.branchId),
    room: values.online ? null : orNull(values.room),
    onlineUrl: values.online ? orNull(values.onlineUrl) : null,
    minimum: numberOrNull(values.minimum),
    capacity: numberOrNull(values.capacity),
    hostId: orNull(values.hostId),
    serviceId: orNull(values.serviceId),
  }
}
