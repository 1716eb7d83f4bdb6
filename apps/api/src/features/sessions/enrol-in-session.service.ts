import { type ConsentText, enrolmentConsent } from '@loper/content/consent-texts'
import { alreadyEnrolledMail } from '@loper/content/mails/already-enrolled'
import { enrolInSessionInput } from '@loper/domain/enrolments-input'
import { interfaceLanguageOf, type Language } from '@loper/domain/languages'
import { type ContactKind, Prisma } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { asPerson, nowLooksAs } from '../../person-access.ts'
import { keepInvitation } from '../invitations/keep-invitation.service.ts'
import { assertOpen, fullUnderLock, keepFull, lockSession, type Outlook, statusIn } from './enrol-person.service.ts'
import { enrolledMail, mailPerson, messageTo } from './enrolment-mails.ts'
import { givePersonLink, personLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'
import { spokenWords } from './spoken-words.service.ts'
import { writeEnrolment } from './write-enrolment.service.ts'

type KnownRow = { enrolment_id: string; person_id: string; first_name: string; language: string }
type Contact = { kind: ContactKind; value: string }

/** The enrolment that this contact has in the session already. Not for the eyes of who asks. */
async function knownEnrolment({ tx }: Context, sessionId: string, { kind, value }: Contact): Promise<KnownRow | null> {
  const [row] = await tx.$queryRaw<KnownRow[]>`
    SELECT * FROM enrolment_of_contact(${sessionId}::uuid, ${kind}::"ContactKind", ${value})`
  return row ?? null
}

/** Sends whoever is enrolled already the link to their real enrolment. */
async function mailKnown(
  context: Context,
  session: FullSession,
  known: KnownRow,
  { kind, value }: Contact,
  echoId: string,
) {
  const person = {
    id: known.person_id,
    firstName: known.first_name,
    contactKind: kind,
    contactValue: value,
    language: known.language,
  }
  await mailPerson(context, person, async (language) => {
    const token = await givePersonLink(context, known.person_id, 'echo', echoId)
    const words = { ...sessionWords(session, language), firstName: known.first_name, url: personUrl(context, token) }
    return alreadyEnrolledMail(language, words)
  })
}

type Input = ReturnType<typeof enrolInSessionInput.parse>
type Newcomer = { id: string; enrolmentId: string; firstName: string; contact: Contact }
type Place = {
  status: 'PLACED' | 'WAITING'
  position: number
  pairId: string | null
  known: KnownRow | null
  needs: Input['needs']
  text: ConsentText
}

/** Makes a person, their place, their agreement and their links, and tells them. Row-level security looks as this person. */
async function putOnList(
  context: Context,
  { language, consent, invitation }: Input,
  session: FullSession,
  { id: personId, enrolmentId, firstName, contact }: Newcomer,
  { status, position, known, text, pairId, needs }: Place,
): Promise<void> {
  const person = { id: personId, firstName, contactKind: contact.kind, contactValue: contact.value, language }
  const enrolment = { id: enrolmentId, status, pairId, needs, echoOfId: known?.enrolment_id ?? null }
  const confirmed = personLink(context, context.viewer.kind === 'staff' ? 'placed' : 'confirmed', enrolment.id)
  const told = { firstName, token: confirmed.token, position, language: interfaceLanguageOf(language) }
  const place = status === 'PLACED' ? { enrolment, session } : undefined
  const message = known
    ? null
    : messageTo(context, person, () => enrolledMail(context, enrolment, session, told), place)
  const shown = personLink(context, 'enrolment', enrolment.id)
  await writeEnrolment(context, session, {
    person,
    enrolment,
    consent: { text, language: consent.language },
    links: message ? [confirmed, shown] : [shown],
    message,
  })
  if (invitation) await keepInvitation(context, invitation, { enrolmentId, personId, language: consent.language })
}

type Found = Outlook & { [Column in keyof KnownRow]: KnownRow[Column] | null }

/** What this contact finds in a session that is locked, and from here on the database looks as the person that is made for it. */
async function lookAhead(context: Context, sessionId: string, personId: string, { kind, value }: Contact) {
  const full = fullUnderLock(context, sessionId)
  const outlook = full ? Prisma.sql`(SELECT 0 AS free)` : Prisma.sql`enrolment_outlook(${sessionId}::uuid)`
  const [found] = await context.tx.$queryRaw<Found[]>`
    SELECT o.*, k.*, set_config('loper.person_id', ${personId}, true) FROM ${outlook} o
      LEFT JOIN enrolment_of_contact(${sessionId}::uuid, ${kind}::"ContactKind", ${value}) k ON true`
  nowLooksAs(context, personId)
  if (!found) throw new Error('the session is not there')
  return { outlook: full ?? found, known: found.enrolment_id ? (found as KnownRow) : null }
}

/**
 * Anyone enrols, without an account, alone or with a companion: makes each a person, their agreement, their place and their link, and
 * mails them. The same key again answers the same link. A contact that is in the session already gets an echo: the answer looks the
 * same, no place is taken, and the link to the real enrolment goes to that contact only. Whoever comes along and is in already leaves
 * the other to enrol alone.
 */
export async function enrolInSession(context: Context, raw: unknown): Promise<string> {
  assertCan(context, 'session:enrol', null)
  const input = parseInput(enrolInSessionInput, raw)
  const personId = crypto.randomUUID()
  const id = crypto.randomUUID()
  const contact = { kind: input.contactKind, value: input.contactValue }
  const create = async () => {
    const session = await lockSession(context, input.sessionId)
    assertOpen(session, context.now())
    const text = agreedText(input, session)
    if (!(await context.limits.mayEnrol(context.network))) throw fieldError('key', 'enrolment.too-many')
    const { outlook, known } = await lookAhead(context, session.id, personId, contact)
    const { companion } = input
    const theirs = companion && { kind: companion.contactKind, value: companion.contactValue }
    const theirKnown =
      theirs && (theirs.value === contact.value ? known : await knownEnrolment(context, session.id, theirs))
    const together = companion && Boolean(known) === Boolean(theirKnown)
    const pairId = together ? crypto.randomUUID() : null
    const place = { status: statusIn(outlook, together ? 2 : 1), position: outlook.waiting + 1, pairId, text }
    const added = [known, ...(companion ? [theirKnown] : [])].filter((earlier) => !earlier).length
    keepFull(context, session.id, outlook, added)

    const first = { id: personId, enrolmentId: id, firstName: input.firstName, contact }
    await putOnList(context, input, session, first, { ...place, known, needs: input.needs })
    if (known) await mailKnown(context, session, known, contact, id)
    if (companion && theirs) {
      const theirId = crypto.randomUUID()
      const second = { id: crypto.randomUUID(), enrolmentId: theirId, firstName: companion.firstName, contact: theirs }
      const theirPlace = { ...place, position: place.position + (known ? 0 : 1), known: theirKnown, needs: [] }
      // Who comes along is counted too, and seen by nobody: they were not asked.
      const theirInput = { ...input, invitation: input.invitation && { ...input.invitation, agreed: false } }
      await asPerson(context, second.id, () => putOnList(context, theirInput, session, second, theirPlace))
      if (theirKnown && theirs.value !== contact.value) await mailKnown(context, session, theirKnown, theirs, theirId)
    }
    return `${personId}/${id}`
  }
  const keep = { id: `${personId}/${id}` }
  const personAndEnrolment = await once(context, 'enrolInSession', input.key, create, keep)
  const [, enrolmentId = ''] = personAndEnrolment.split('/')
  return personLink(context, 'enrolment', enrolmentId).token
}

type Agreed = { consent: { textVersion: string; language: Language }; language: string }

/** The words that this person agreed to. Words that were changed in the meantime must be read first: a FieldError at the consent. */
function agreedText({ consent, language }: Agreed, session: FullSession) {
  const shownIn = consent.language ?? interfaceLanguageOf(language)
  const text = enrolmentConsent(shownIn, {
    receiverName: session.organisation.name,
    serviceTitle: spokenWords(session, shownIn).title,
  })
  if (text.version !== consent.textVersion) throw fieldError(['consent', 'given'], 'consent.required', 'CONFLICT')
  return text
}
