import { asPlainText, type ConsentText } from '@loper/content/consent-texts'
import type { AccessKey } from '@loper/domain/access-words'
import type { ContactKind, EnrolmentNeed } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { accessLine } from '../../person-access.ts'
import type { Message } from './enrolment-mails.ts'
import type { personLink } from './person-link.service.ts'
import type { FullSession } from './session-words.ts'

type NewEnrolment = {
  person: { id: string; firstName: string; contactKind: ContactKind; contactValue: string; language: string }
  enrolment: {
    id: string
    status: 'PLACED' | 'WAITING'
    pairId: string | null
    echoOfId: string | null
    needs: EnrolmentNeed[]
  }
  consent: { text: ConsentText; language: string }
  links: ReturnType<typeof personLink>[]
  message: Message | null
}

/**
 * Writes a new person with their place, agreement, links, access line and mail in one statement: a session that many want is locked as
 * long as this takes. Row-level security looks as the person, and the session's lock is held.
 */
export async function writeEnrolment(
  context: Context,
  session: FullSession,
  { person, enrolment, consent, links, message }: NewEnrolment,
): Promise<void> {
  const what: AccessKey = enrolment.status === 'PLACED' ? 'enrolment.made' : 'enrolment.waiting'
  const organisation = context.viewer.kind === 'staff' ? session.organisation : null
  const line = accessLine(context.viewer, { personId: person.id, what, purpose: session.title }, organisation)
  const ids = links.map(() => crypto.randomUUID())
  await context.tx.$executeRaw`
    WITH newcomer AS (
      INSERT INTO person (id, first_name, contact_kind, contact_value, language)
      VALUES (${person.id}::uuid, ${person.firstName}, ${person.contactKind}::"ContactKind", ${person.contactValue}, ${person.language})),
    place AS (
      INSERT INTO enrolment (id, session_id, person_id, status, pair_id, echo_of_id, needs)
      VALUES (${enrolment.id}::uuid, ${session.id}::uuid, ${person.id}::uuid, ${enrolment.status}::"EnrolmentStatus",
              ${enrolment.pairId}::uuid, ${enrolment.echoOfId}::uuid, ${enrolment.needs}::"EnrolmentNeed"[])),
    agreement AS (
      INSERT INTO consent_event (id, person_id, enrolment_id, kind, purpose, text_version, text_shown, language)
      VALUES (gen_random_uuid(), ${person.id}::uuid, ${enrolment.id}::uuid, 'GIVEN', 'enrolment', ${consent.text.version},
              ${asPlainText(consent.text)}, ${consent.language})),
    links AS (
      INSERT INTO person_link (id, token_hash, person_id, expires_at, mailed)
      SELECT id, token_hash, ${person.id}::uuid, ${links[0]?.expiresAt}::timestamptz, mailed
        FROM unnest(${ids}::uuid[], ${links.map(({ tokenHash }) => tokenHash)}::text[],
                    ${links.map(({ mailed }) => mailed)}::boolean[]) AS link(id, token_hash, mailed)),
    line AS (
      INSERT INTO access_line (id, person_id, user_id, reader_name, organisation_id, organisation_name, what, purpose)
      VALUES (gen_random_uuid(), ${line.personId}::uuid, ${line.userId}::uuid, ${line.readerName}, ${line.organisationId}::uuid,
              ${line.organisationName}, ${line.what}, ${line.purpose}))
    INSERT INTO outbox_message (id, channel, recipient, subject, html, text, language, person_id, calendar, calendar_method)
    SELECT gen_random_uuid(), ${message?.channel ?? 'EMAIL'}::"Channel", ${message?.recipient ?? ''}, ${message?.subject ?? ''},
           ${message?.html ?? ''}, ${message?.text ?? ''}, ${message?.language ?? ''}, ${person.id}::uuid,
           ${calendarOf(message)?.text ?? null}::text, ${calendarOf(message)?.method ?? null}::text
     WHERE ${message !== null}`
  if (message) context.afterCommit(context.wakeOutbox)
}

const calendarOf = (message: Message | null) =>
  message && 'calendar' in message ? { text: message.calendar, method: message.calendarMethod } : null
