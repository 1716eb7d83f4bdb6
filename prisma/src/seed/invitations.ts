import { asPlainText } from '@loper/content/consent-texts'
import { invitationConsent } from '@loper/content/invitation-consent'
import { interfaceLanguageOf } from '@loper/domain/languages'
import { enrolmentId } from './enrolments.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { zoetermeer } from './library-plans.ts'
import { nameOf } from './services.ts'
import type { DemoSession } from './sessions.ts'
import { daysLater, type World } from './world.ts'

const maker = {
  email: 'klantmanager@zoetermeer.demo',
  slug: 'gemeente-zoetermeer',
  organisationName: 'Gemeente Zoetermeer',
}
const invited = 13
const agreeing = 2

/** One link of the client manager of Zoetermeer, to everything nearby, with people who came by it. */
export async function seedInvitations({ tx, now }: World, sessions: readonly DemoSession[]): Promise<void> {
  const createdAt = daysLater(now, -75)
  const id = idOf('invitation', maker.email, createdAt)
  await insertAll(tx, 'invitation', [
    {
      id,
      organisationId: organisationId(maker.slug),
      madeById: userId(maker.email),
      municipalityCode: 'GM0637',
      code: 'gemeente',
      opened: 43,
      createdAt,
    },
  ])
  const own = sessions.filter(({ service, days }) => service.plan === zoetermeer && days > -60 && days < 14)
  const came = own
    .flatMap((session) => session.seats.map((seat) => ({ session, seat })))
    .filter(({ seat }) => !seat.referralId && seat.status === 'PLACED' && seat.createdAt > createdAt)
  const byPerson = [...new Map(came.map((one) => [one.seat.person.id, one])).values()].slice(0, invited)
  const rows = byPerson.map(({ session, seat }, index) => ({
    enrolmentId: enrolmentId(session, seat),
    invitationId: id,
    personId: seat.person.id,
    agreedAt: index < agreeing ? seat.createdAt : null,
  }))
  await insertAll(tx, 'invited_enrolment', rows)
  const firstName = nameOf(maker.email).split(' ')[0] ?? ''
  const agreed = byPerson.slice(0, agreeing).map(({ session, seat }) => {
    const language = interfaceLanguageOf(seat.person.language)
    const text = invitationConsent(language, { firstName, organisationName: maker.organisationName })
    return {
      id: idOf('consent', `invitation/${seat.person.id}`, seat.createdAt),
      personId: seat.person.id,
      enrolmentId: enrolmentId(session, seat),
      kind: 'GIVEN' as const,
      purpose: 'invitation',
      textVersion: text.version,
      textShown: asPlainText(text),
      language,
      at: seat.createdAt,
    }
  })
  await insertAll(tx, 'consent_event', agreed)
}
