import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatDate, formatDayAndTime, formatTime, waitingFor } from '@loper/domain/dutch-dates'
import { today as dayOf } from '@loper/domain/dutch-time'
import type { SenderStage, TodayPageQuery, Topic } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import type { AttentionItem } from './attention-list.tsx'

export type TodayData = TodayPageQuery['today']
type Task = TodayData['tasks'][number]

/** "Goedemorgen" and so on, by the clock of who looks. */
export function greeting(now: Date): MessageDescriptor {
  const hour = now.getHours()
  if (hour < 6) return msg`Goedenacht`
  if (hour < 12) return msg`Goedemorgen`
  return hour < 18 ? msg`Goedemiddag` : msg`Goedenavond`
}

/** What somebody asks, within a sentence. */
const questions: Record<Topic, MessageDescriptor> = {
  LANGUAGE: msg`Vraag over lezen en schrijven`,
  DIGITAL: msg`Vraag over de computer`,
  WORK: msg`Vraag over werk`,
}

export const questionWords = (topic: Topic | null | undefined, i18n: I18n): string =>
  i18n._(topic ? questions[topic] : msg`Aanvraag`)

const stages: Record<SenderStage, MessageDescriptor> = {
  DRAFT: msg`nog niet verstuurd`,
  SENT: msg`verstuurd`,
  STARTED: msg`is begonnen`,
  FINISHED: msg`is afgerond`,
  WITHDRAWN: msg`is ingetrokken`,
}

/** What the sender may hear: the state when the person allows details, else no more than the stage. */
export function newsWords({ stage, status }: TodayData['news'][number], i18n: I18n): string {
  if (status === 'ACCEPTED') return i18n._(msg`is aangenomen`)
  if (status === 'WAITLISTED') return i18n._(msg`staat op de wachtlijst`)
  if (status === 'REJECTED') return i18n._(msg`is afgewezen`)
  if (status === 'EXPIRED') return i18n._(msg`kreeg geen antwoord`)
  if (status === 'FAILED') return i18n._(msg`is gestopt`)
  return i18n._(stages[stage])
}

/** One thing that asks something of a colleague, with the way to do it. */
export function taskItem(task: Task, now: Date, i18n: I18n): AttentionItem {
  const { id, kind, session, pilot, organisation, on } = task
  const days = task.days ?? 0
  const careful = { state: 'attention' as const, stateLabel: i18n._(msg`let op`) }
  const stuck = { state: 'stuck' as const, stateLabel: i18n._(msg`loopt vast`) }
  const calm = { state: 'unknown' as const, stateLabel: i18n._(msg`te doen`) }
  const referral = paths.referral(task.referralId ?? '')
  const toPilot = paths.pilot(pilot?.id ?? '')
  const toSession = paths.session(session?.id ?? '')
  const [sessionTitle, pilotTitle, minimum] = [session?.title ?? '', pilot?.title ?? '', session?.minimum ?? 0]
  const name = organisation?.name ?? ''
  const question = questionWords(task.topic, i18n)
  switch (kind) {
    case 'ANSWER':
      return {
        id,
        ...(days > 7 ? stuck : days > 3 ? careful : calm),
        title: i18n._(msg`${question}, van ${name}`),
        href: referral,
        detail: days > 7 ? i18n._(msg`Wacht al meer dan een week op antwoord.`) : i18n._(msg`Wacht op antwoord.`),
        when: waitingFor(days),
        action: { label: i18n._(msg`Geef antwoord`), href: referral },
      }
    case 'SEND_ON':
      return {
        id,
        ...careful,
        title: i18n._(msg`${question} kreeg geen plek bij ${name}`),
        href: referral,
        detail: i18n._(msg`Kijk samen of er ergens anders plek is.`),
        when: waitingFor(days),
        action: { label: i18n._(msg`Zoek een andere plek`), href: referral },
      }
    case 'SESSION': {
      const today = session && dayOf(new Date(session.startsAt)) === dayOf(now)
      const time = session ? formatTime(session.startsAt) : ''
      return {
        id,
        ...calm,
        title: sessionTitle,
        href: toSession,
        detail: today ? i18n._(msg`Vandaag, ${time}.`) : i18n._(msg`Morgen, ${time}.`),
        action: { label: i18n._(msg`Open het draaiboek`), href: paths.sessionScript(session?.id ?? '') },
      }
    }
    case 'BELOW_MINIMUM':
      return {
        id,
        ...stuck,
        title: i18n._(msg`${sessionTitle} loopt niet vol`),
        href: toSession,
        detail: i18n._(msg`Minder aanmeldingen dan het minimum van ${minimum}. Ga je door?`),
        ...(session && { when: formatDayAndTime(session.startsAt, now) }),
        action: { label: i18n._(msg`Kies: door of niet`), href: toSession },
      }
    case 'MILESTONE': {
      const late = (on ?? '') < dayOf(now)
      const date = on ? formatDate(on) : ''
      return {
        id,
        ...(late ? careful : calm),
        title: i18n._(msg`Mijlpaal ${task.milestone ?? ''}`),
        href: toPilot,
        detail: pilotTitle,
        when: late ? i18n._(msg`te laat sinds ${date}`) : i18n._(msg`op ${date}`),
        action: { label: i18n._(msg`Open de pilot`), href: toPilot },
      }
    }
    case 'MEASUREMENT': {
      const date = on ? formatDate(on) : ''
      return {
        id,
        ...careful,
        title: i18n._(msg`${pilotTitle} heeft een meting nodig`),
        href: toPilot,
        detail: i18n._(msg`Zonder meting is er straks niets om over te besluiten.`),
        when: i18n._(msg`sinds ${date}`),
        action: { label: i18n._(msg`Vul een meting in`), href: toPilot },
      }
    }
  }
}
