import type { Tx } from '../database.ts'
import type { Person, Prisma, Service, Session } from '../generated/client.ts'
import { nextNumber } from './numbers.ts'

const day = 24 * 60 * 60 * 1000

/** A service of an organisation: a language afternoon unless told otherwise. */
export function makeService(
  tx: Tx,
  organisationId: string,
  overrides: Partial<Prisma.ServiceUncheckedCreateInput> = {},
): Promise<Service> {
  return tx.service.create({
    data: {
      organisationId,
      title: 'Taalmiddag',
      summary: 'Samen Nederlands praten en lezen.',
      kind: 'COURSE',
      topics: ['LANGUAGE'],
      ...overrides,
    },
  })
}

/** A published session in a week, of two hours, for 4 to 8 people. */
export function makeSession(
  tx: Tx,
  organisationId: string,
  overrides: Partial<Prisma.SessionUncheckedCreateInput> = {},
): Promise<Session> {
  const startsAt = overrides.startsAt ? new Date(overrides.startsAt) : new Date(Date.now() + 7 * day)
  return tx.session.create({
    data: {
      organisationId,
      activityKey: 'droombaanspel',
      title: 'Droombaanspel',
      summary: 'Ontdek samen met anderen welk werk u blij maakt.',
      endsAt: new Date(startsAt.getTime() + 2 * 60 * 60 * 1000),
      publishedAt: new Date(),
      ...overrides,
      startsAt,
    },
  })
}

/** An invented job seeker who can be mailed. */
export function makePerson(tx: Tx, overrides: Partial<Prisma.PersonUncheckedCreateInput> = {}): Promise<Person> {
  const number = nextNumber()
  return tx.person.create({
    data: {
      firstName: `Persoon ${number}`,
      contactKind: 'EMAIL',
      contactValue: `persoon-${number}@voorbeeld.demo`,
      language: 'nl',
      ...overrides,
    },
  })
}

/** A person's place in a session. */
export function makeEnrolment(
  tx: Tx,
  sessionId: string,
  personId: string,
  overrides: Partial<Prisma.EnrolmentUncheckedCreateInput> = {},
) {
  return tx.enrolment.create({ data: { sessionId, personId, status: 'PLACED', ...overrides } })
}

/** A request of the sender to the receiver about a person. */
export function makeReferral(
  tx: Tx,
  between: { personId: string; senderOrganisationId: string; receiverOrganisationId: string },
  overrides: Partial<Prisma.ReferralUncheckedCreateInput> = {},
) {
  return tx.referral.create({
    data: { topic: 'LANGUAGE', feedbackLevel: 'STARTED_FINISHED', status: 'REQUESTED', ...between, ...overrides },
  })
}
