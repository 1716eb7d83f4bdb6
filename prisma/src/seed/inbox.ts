import { localToInstant } from '@loper/domain/dutch-time'
import type { Topic } from '../generated/client.ts'
import { idOf } from './identity.ts'
import { zoetermeer } from './library-plans.ts'
import { type DemoPerson, inventPerson } from './people.ts'
import { seededRandom } from './random.ts'
import type { Step } from './referral-story.ts'
import type { DemoReferral } from './referrals.ts'
import { hasRoomFor, takeSeat } from './seats.ts'
import { demoServices } from './services.ts'
import type { DemoSession } from './sessions.ts'
import { dayFromToday, daysLater, type World } from './world.ts'

type Sender = 'sanne' | 'joost' | 'farid' | 'denise'
type Ask = {
  days: number
  name: string
  language: string
  topic: Topic
  title: string
  note: string
  sender: Sender
  accepted?: 'placed' | 'to be placed'
}

function ask(days: number, who: [string, string], topic: Topic, title: string, note: string, sender: Sender): Ask {
  return { days, name: who[0], language: who[1], topic, title, note, sender }
}

/** What goes on in Zoetermeer now: requests without an answer, from today's to one that stands out, and fresh answers. */
const asks: readonly Ask[] = [
  ask(0, ['Piotr', 'pl'], 'LANGUAGE', 'Taalmiddag', 'Ik wil met mijn collega’s kunnen praten in de pauze.', 'sanne'),
  ask(2, ['Ria', 'nl'], 'DIGITAL', 'Klik & Tik inloop', 'Mijn rooster staat in een app. Ik kan er niet in.', 'sanne'),
  ask(5, ['Amina', 'ar'], 'WORK', 'Droombaanspel', 'Ik wil graag in de zorg werken.', 'farid'),
  ask(8, ['Dennis', 'nl'], 'LANGUAGE', 'Taal op het werk', 'Ik wil de regels op het werk zelf lezen.', 'sanne'),
  ask(12, ['Mebrhit', 'ti'], 'LANGUAGE', 'Gesprek in het Taalhuis', 'Bij de dokter begrijp ik niet alles.', 'denise'),
  ask(19, ['Ruud', 'nl'], 'WORK', 'Uw cv maken', 'Ik heb nog nooit een cv gemaakt.', 'joost'),
  {
    ...ask(6, ['Oksana', 'uk'], 'WORK', 'Droombaanspel', 'Ik wil leren en werken tegelijk.', 'sanne'),
    accepted: 'placed',
  },
  {
    ...ask(9, ['Kees', 'nl'], 'WORK', 'Droombaanspel', 'Ik wil ander werk, maar weet niet wat.', 'farid'),
    accepted: 'placed',
  },
  {
    ...ask(7, ['Marek', 'pl'], 'LANGUAGE', 'Taal op het werk', 'Ik durf niet te bellen in het Nederlands.', 'joost'),
    accepted: 'placed',
  },
  {
    ...ask(4, ['Wendy', 'nl'], 'WORK', 'Unieke vaardigheden', 'Ik heb geen diploma. Wat kan ik dan?', 'sanne'),
    accepted: 'to be placed',
  },
  {
    ...ask(
      11,
      ['Hasan', 'tr'],
      'LANGUAGE',
      'Taalmiddag',
      'Ik wil brieven van de gemeente zelf kunnen lezen.',
      'denise',
    ),
    accepted: 'to be placed',
  },
]

const senders = {
  sanne: { slug: 'randstad', email: 'intercedent@randstad.demo', name: 'Sanne' },
  joost: { slug: 'randstad', email: 'joost@randstad.demo', name: 'Joost' },
  farid: { slug: 'gemeente-zoetermeer', email: 'klantmanager@zoetermeer.demo', name: 'Farid' },
  denise: { slug: 'leerwerkloket-zuid-holland-centraal', email: 'loket@leerwerkloket.demo', name: 'Denise' },
} as const

function personOf({ name, language }: Ask, number: number, createdAt: Date): DemoPerson {
  const byMail = number % 2 === 0
  return {
    ...inventPerson(zoetermeer, number, createdAt, seededRandom(name)),
    firstName: name,
    language,
    municipalityCode: 'GM0637',
    contactKind: byMail ? 'EMAIL' : 'PHONE',
    contactValue: byMail
      ? `${name.toLowerCase()}.${number}@voorbeeld.demo`
      : `+3160000${String(number).padStart(4, '0')}`,
  }
}

/** Takes a place in the next session of the service. */
function seatNext(sessions: readonly DemoSession[], { id, person, service }: DemoReferral, createdAt: Date): void {
  const next = sessions.find(
    (session) => session.service === service && session.days > 0 && hasRoomFor(session, person),
  )
  if (next) takeSeat(next, { person, referralId: id, createdAt })
}

/** The requests that Zoetermeer has not answered yet, and those that it has just accepted. `firstNumber` numbers the people. */
export function tellInbox(world: World, sessions: readonly DemoSession[], firstNumber: number): DemoReferral[] {
  return asks.map((asked, index) => {
    const { days, topic, title, note, sender, accepted } = asked
    const asking = localToInstant(dayFromToday(world, -days), `1${index % 7}:20`)
    const requestedAt = days === 0 ? new Date(world.now.getTime() - 60_000) : asking
    const service = demoServices.find((candidate) => candidate.plan === zoetermeer && candidate.title === title)
    if (!service) throw new Error(`no ${title} in Zoetermeer`)
    const acceptedAt = daysLater(requestedAt, 2.02)
    const request: Step = { to: 'REQUESTED', actor: 'SENDER', at: requestedAt }
    const referral: DemoReferral = {
      id: idOf('referral', `${world.today}/inbox/${days}`, requestedAt),
      person: personOf(asked, firstNumber + index, requestedAt),
      plan: zoetermeer,
      service,
      sender: senders[sender],
      topic,
      note,
      feedbackLevel: days === 5 || days === 6 ? 'DETAILS' : 'STARTED_FINISHED',
      sharesMunicipality: true,
      sharesQuestion: true,
      steps: accepted ? [request, { to: 'ACCEPTED', actor: 'RECEIVER', at: acceptedAt }] : [request],
      withdrawnAt: null,
      sentOnFrom: null,
    }
    if (accepted === 'placed') seatNext(sessions, referral, acceptedAt)
    return referral
  })
}
