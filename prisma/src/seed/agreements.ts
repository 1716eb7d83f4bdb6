import { asPlainText, enrolmentConsent, referralConsent } from '@loper/content/consent-texts'
import { interfaceLanguageOf } from '@loper/domain/languages'
import type { Prisma } from '../generated/client.ts'
import { enrolmentId } from './enrolments.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { organisationFacts } from './organisation-facts.ts'
import type { DemoReferral } from './referrals.ts'
import { nameOf } from './services.ts'
import type { DemoSession } from './sessions.ts'
import { daysLater, type World } from './world.ts'

const names = new Map(organisationFacts.map(({ slug, name }) => [slug, name]))
const organisationName = (slug: string) => names.get(slug) ?? ''

/** What each person read and agreed to before a referral, and what some of them withdrew. */
function ofReferral({ id, person, sender, plan, service, steps, withdrawnAt }: DemoReferral) {
  const language = interfaceLanguageOf(person.language)
  const text = referralConsent(language, {
    senderName: organisationName(sender.slug),
    receiverName: organisationName(plan.slug),
    serviceTitle: service.title,
  })
  const given: Prisma.ConsentEventCreateManyInput = {
    id: idOf('consent', id, steps[0]?.at),
    personId: person.id,
    referralId: id,
    kind: 'GIVEN',
    purpose: text.purpose,
    textVersion: text.version,
    textShown: asPlainText(text),
    language,
    at: steps[0]?.at,
  }
  if (!withdrawnAt) return [given]
  return [given, { ...given, id: idOf('withdrawal', id, withdrawnAt), kind: 'WITHDRAWN' as const, at: withdrawnAt }]
}

/** What each person who enrolled without a referral agreed to, the first time for each service. */
function ofSessions(sessions: readonly DemoSession[]): Prisma.ConsentEventCreateManyInput[] {
  const agreed = new Set<string>()
  return sessions.flatMap((session) =>
    session.seats.flatMap((seat) => {
      const { person, referralId, createdAt } = seat
      const { service } = session
      const once = `${person.id}/${service.id}`
      if (referralId || agreed.has(once)) return []
      agreed.add(once)
      const language = interfaceLanguageOf(person.language)
      const receiverName = organisationName(service.plan.slug)
      const text = enrolmentConsent(language, { receiverName, serviceTitle: service.title })
      return [
        {
          id: idOf('consent', once, createdAt),
          personId: person.id,
          enrolmentId: enrolmentId(session, seat),
          kind: 'GIVEN' as const,
          purpose: text.purpose,
          textVersion: text.version,
          textShown: asPlainText(text),
          language,
          at: createdAt,
        },
      ]
    }),
  )
}

type Line = { personId: string; what: string; purpose: string; at: Date; reader?: { email: string; slug: string } }

const lineRow = ({ personId, what, purpose, at, reader }: Line, index: number): Prisma.AccessLineCreateManyInput => ({
  id: idOf('access', `${personId}/${index}`, at),
  personId,
  userId: reader ? userId(reader.email) : null,
  readerName: reader ? nameOf(reader.email) : 'u zelf',
  organisationId: reader ? organisationId(reader.slug) : null,
  organisationName: reader ? organisationName(reader.slug) : null,
  what,
  purpose,
  at,
})

/** Who looked at a referral: the sender who made it, and the coordinator who answered. */
function linesOfReferral({ person, sender, plan, service, steps }: DemoReferral): Line[] {
  const library = { email: plan.coordinator, slug: plan.slug }
  const line = (what: string, at: Date, reader: Line['reader']) => ({
    personId: person.id,
    what,
    purpose: service.title,
    at,
    reader,
  })
  return steps.flatMap(({ to, actor, at }) => {
    if (to === 'REQUESTED') return [line('Doorverwijzing gemaakt', at, sender)]
    if (actor !== 'RECEIVER') return []
    if (to === 'ACCEPTED') {
      return [
        line('Doorverwijzing gelezen', daysLater(at, -0.01), library),
        line('Doorverwijzing aangenomen', at, library),
      ]
    }
    return [line('Doorverwijzing bijgewerkt', at, library)]
  })
}

const linesOfSession = ({ seats, service }: DemoSession): Line[] =>
  seats.map(({ person, createdAt, referralId, status }) => ({
    personId: person.id,
    what: status === 'WAITING' ? 'Op de wachtlijst gezet van een bijeenkomst' : 'Aangemeld voor een bijeenkomst',
    purpose: service.title,
    at: createdAt,
    ...(referralId ? { reader: { email: service.plan.coordinator, slug: service.plan.slug } } : {}),
  }))

/** Writes what people agreed to, and the lines of the past year (for sessions, four months) that tell them who did something. */
export async function seedAgreements(
  world: World,
  referrals: readonly DemoReferral[],
  sessions: readonly DemoSession[],
): Promise<void> {
  await insertAll(world.tx, 'consent_event', [...referrals.flatMap(ofReferral), ...ofSessions(sessions)])
  const aYearAgo = daysLater(world.now, -365)
  const recent = sessions.filter(({ days }) => days > -120)
  const lines = [...referrals.flatMap(linesOfReferral), ...recent.flatMap(linesOfSession)]
  await insertAll(world.tx, 'access_line', lines.filter(({ at }) => at > aYearAgo).map(lineRow))
}
