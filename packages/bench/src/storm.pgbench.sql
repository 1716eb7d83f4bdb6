-- The yardstick of `pnpm bench storm`: the rows that one enrolment writes, statement by statement, behind the same lock. Everything that
-- the product does besides (who asks, whether the contact is known, the position in the mail) is left out.
-- Set by the bench: first (the session's number), spread (1: a session for each), base (a number that nobody had yet), and the texts.
\set i :i + 1
\set number :base + :client_id * 100000 + :i
\set session :first + :spread * (:client_id * :each + :i - 1)
BEGIN;
INSERT INTO submission_key (actor, key, operation) VALUES ('anonymous', md5('key ' || :number::text)::uuid, 'enrolInSession');
SELECT 1 FROM session WHERE id = ('00000000-0000-4000-8000-' || lpad(:session::text, 12, '0'))::uuid FOR UPDATE;
INSERT INTO person (id, first_name, contact_kind, contact_value, language)
VALUES (md5('person ' || :number::text)::uuid, 'Sam', 'EMAIL', 'pgbench-' || :number::text || '@voorbeeld.demo', 'nl');
INSERT INTO enrolment (id, session_id, person_id, status)
SELECT md5('enrolment ' || :number::text)::uuid, s.id, md5('person ' || :number::text)::uuid,
       CASE WHEN (SELECT count(*) FROM enrolment e WHERE e.session_id = s.id AND e.status IN ('PLACED', 'OFFERED')) < s.capacity
            THEN 'PLACED'::"EnrolmentStatus" ELSE 'WAITING' END
  FROM session s WHERE s.id = ('00000000-0000-4000-8000-' || lpad(:session::text, 12, '0'))::uuid;
INSERT INTO access_line (id, person_id, reader_name, what, purpose)
VALUES (md5('access ' || :number::text)::uuid, md5('person ' || :number::text)::uuid, 'u zelf', 'enrolment.waiting', 'Droombaanspel');
INSERT INTO person_link (id, token_hash, person_id, expires_at, mailed)
VALUES (md5('confirmed ' || :number::text)::uuid, encode(sha256(convert_to('confirmed ' || :number::text, 'UTF8')), 'hex'),
        md5('person ' || :number::text)::uuid, now() + interval '180 days', true);
INSERT INTO outbox_message (id, recipient, subject, html, text, language, person_id)
VALUES (md5('mail ' || :number::text)::uuid, 'pgbench-' || :number::text || '@voorbeeld.demo', :mail_subject::text, :mail_html::text,
        :mail_text::text, 'nl', md5('person ' || :number::text)::uuid);
INSERT INTO consent_event (id, person_id, enrolment_id, kind, purpose, text_version, text_shown, language)
VALUES (md5('consent ' || :number::text)::uuid, md5('person ' || :number::text)::uuid, md5('enrolment ' || :number::text)::uuid, 'GIVEN',
        'enrolment', :consent_version::text, :consent_text::text, 'nl');
INSERT INTO person_link (id, token_hash, person_id, expires_at, mailed)
VALUES (md5('shown ' || :number::text)::uuid, encode(sha256(convert_to('shown ' || :number::text, 'UTF8')), 'hex'),
        md5('person ' || :number::text)::uuid, now() + interval '180 days', false);
UPDATE submission_key SET result_id = md5('person ' || :number::text)::uuid || '/' || md5('enrolment ' || :number::text)::uuid
 WHERE actor = 'anonymous' AND key = md5('key ' || :number::text)::uuid;
COMMIT;
