import { asPlainText, type ConsentText, enrolmentConsent } from '@loper/content/consent-texts'
import { alreadyEnrolledMail } from '@loper/content/mails/already-enrolled'
import { enrolInSessionInput } from '@loper/domain/enrolments-input'
import { interfaceLanguageOf, type Language } from '@loper/domain/languages'
import type { ContactKind } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { actAs, asPerson } from '../../person-access.ts'
import { assertOpen, enrolInLocked, lockSession, statusFor } from './enrol-person.service.ts'
import { mailPerson } from './enrolment-mails.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'
import { spokenWords } from './spoken-words.ts'

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
type NewPerson = { firstName: string; contact: Contact }
type Place = {
  status: 'PLACED' | 'WAITING'
  pairId: string | null
  known: KnownRow | null
  needs: Input['needs']
  text: ConsentText
}

/** Makes a person, their place, their agreement and their link. Row-level security looks as this person. */
async function putOnList(
  context: Context,
  input: Input,
  session: FullSession,
  { personId, firstName, contact }: NewPerson & { personId: string },
  { status, known, text, ...place }: Place,
): Promise<string> {
  const { tx } = context
  await tx.person.create({
    data: {
      id: personId,
      firstName,
      contactKind: contact.kind,
      contactValue: contact.value,
      language: input.language,
    },
  })
  const about = { personId, echoOfId: known?.enrolment_id ?? null, ...place }
  const enrolment = await enrolInLocked(context, session, about, status)
  await tx.consentEvent.create({
    data: {
      personId,
      enrolmentId: enrolment.id,
      kind: 'GIVEN',
      purpose: 'enrolment',
      textVersion: text.version,
      textShown: asPlainText(text),
      language: input.consent.language,
    },
  })
  await givePersonLink(context, personId, 'enrolment', enrolment.id)
  return enrolment.id
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
  const personAndEnrolment = await once(context, 'enrolInSession', input.key, async () => {
    const session = await lockSession(context, input.sessionId)
    assertOpen(session, context.now())
    const text = agreedText(input, session)
    if (!(await context.limits.mayEnrol(context.network))) throw fieldError('key', 'enrolment.too-many')
    const contact = { kind: input.contactKind, value: input.contactValue }
    const known = await knownEnrolment(context, session.id, contact)
    const { companion } = input
    const theirs = companion && { kind: companion.contactKind, value: companion.contactValue }
    const theirKnown =
      theirs && (theirs.value === contact.value ? known : await knownEnrolment(context, session.id, theirs))
    const together = companion && Boolean(known) === Boolean(theirKnown)
    const status = await statusFor(context, session, together ? 2 : 1)
    const place = { status, pairId: together ? crypto.randomUUID() : null, needs: input.needs, text }

    const personId = crypto.randomUUID()
    await actAs(context, personId)
    const first = { personId, firstName: input.firstName, contact }
    const enrolmentId = await putOnList(context, input, session, first, { ...place, known })
    if (known) await mailKnown(context, session, known, contact, enrolmentId)
    if (companion && theirs) {
      const other = crypto.randomUUID()
      const second = { personId: other, firstName: companion.firstName, contact: theirs }
      const theirPlace = { ...place, known: theirKnown, needs: [] }
      const theirId = await asPerson(context, other, () => putOnList(context, input, session, second, theirPlace))
      if (theirKnown && theirs.value !== contact.value) await mailKnown(context, session, theirKnown, theirs, theirId)
    }
    return `${personId}/${enrolmentId}`
  })
  const [personId = '', enrolmentId = ''] = personAndEnrolment.split('/')
  return givePersonLink(context, personId, 'enrolment', enrolmentId)
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
