CREATE POLICY seen ON referral FOR SELECT TO loper_app USING (
  person_id = (SELECT viewer_person())
  OR sender_organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
  OR (receiver_organisation_id = ANY ((SELECT viewer_organisations())::uuid[]) AND withdrawn_at IS NULL));
CREATE POLICY sent ON referral FOR INSERT TO loper_app WITH CHECK (
  sender_organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
CREATE POLICY moved ON referral FOR UPDATE TO loper_app USING (
  person_id = (SELECT viewer_person())
  OR sender_organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
  OR (receiver_organisation_id = ANY ((SELECT viewer_organisations())::uuid[]) AND withdrawn_at IS NULL));

CREATE POLICY seen ON referral_event FOR SELECT TO loper_app USING (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_id));
CREATE POLICY made ON referral_event FOR INSERT TO loper_app WITH CHECK (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_id));

-- A person has one open question at a service at a time.
CREATE UNIQUE INDEX referral_open_once ON referral (person_id, receiver_organisation_id, service_id)
  WHERE status IN ('REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_PROGRESS');

ALTER TABLE referral
  ADD CONSTRAINT rejected_with_a_reason CHECK (status <> 'REJECTED' OR rejection_reason IS NOT NULL),
  ADD CONSTRAINT failed_with_a_reason CHECK (status <> 'FAILED' OR failure_reason IS NOT NULL),
  ADD CONSTRAINT completed_with_an_outcome CHECK (status <> 'COMPLETED' OR outcome IS NOT NULL);

-- Whom a mail about a referral may go to: the coordinators of the receiver, and who sent it. Only for a party of that referral.
CREATE FUNCTION referral_contacts(subject uuid) RETURNS TABLE (party text, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH mine AS (
    SELECT * FROM referral r WHERE r.id = subject AND (
      r.person_id = viewer_person() OR r.sender_organisation_id = ANY (viewer_organisations())
      OR r.receiver_organisation_id = ANY (viewer_organisations())))
  SELECT DISTINCT 'RECEIVER', u.name, u.email FROM mine
    JOIN membership m ON m.organisation_id = mine.receiver_organisation_id AND m.role = 'COORDINATOR' AND m.ended_at IS NULL
    JOIN "user" u ON u.id = m.user_id
  UNION ALL
  SELECT DISTINCT 'SENDER', u.name, u.email FROM mine
    JOIN membership m ON m.organisation_id = mine.sender_organisation_id AND m.user_id = mine.sender_id AND m.ended_at IS NULL
    JOIN "user" u ON u.id = m.user_id
$$;
ALTER FUNCTION referral_contacts(uuid) OWNER TO loper_system;

-- A person's erasure: blanks what is about them wherever it stands, and keeps the bare facts that figures count. The texts that were
-- agreed to name organisations only and stay as proof. Only the person does this.
CREATE FUNCTION erase_person(whom uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF viewer_person() IS DISTINCT FROM whom THEN RAISE EXCEPTION 'only the person erases the own record'; END IF;
  UPDATE person SET first_name = '', contact_value = '', language = 'nl', municipality_code = NULL, erased_at = now() WHERE id = whom;
  UPDATE referral_event SET note = NULL WHERE referral_id IN (SELECT id FROM referral WHERE person_id = whom);
  UPDATE referral SET question_note = NULL, note = NULL, municipality_code = NULL, withdrawn_at = coalesce(withdrawn_at, now())
   WHERE person_id = whom;
  DELETE FROM access_line WHERE person_id = whom;
  DELETE FROM person_link WHERE person_id = whom;
  DELETE FROM outbox_message WHERE person_id = whom;
END $$;
ALTER FUNCTION erase_person(uuid) OWNER TO loper_system;

-- Whom a new link goes to: who held this old one, or who is reached at this address. At most three, and none that got one just now.
CREATE FUNCTION people_to_relink(old_hash text, address text) RETURNS TABLE (person_id uuid, first_name text, email text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, p.first_name, p.contact_value, p.language FROM person p
   WHERE p.contact_kind = 'EMAIL' AND p.erased_at IS NULL
     AND (p.contact_value = address OR p.id IN (SELECT l.person_id FROM person_link l WHERE l.token_hash = old_hash))
     AND NOT EXISTS (SELECT 1 FROM person_link l WHERE l.person_id = p.id AND l.created_at > now() - interval '5 minutes')
     AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = p.id AND e.echo_of_id IS NOT NULL)
   ORDER BY p.created_at DESC LIMIT 3
$$;
ALTER FUNCTION people_to_relink(text, text) OWNER TO loper_system;
