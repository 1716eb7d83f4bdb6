GRANT CREATE ON SCHEMA public TO loper_system;

-- Keeps the key of a submission, with what it leads to where that is known already, or tells what it led to before. Looks as the caller:
-- a key is its maker's alone.
CREATE FUNCTION remember_submission(who text, submission uuid, what text, leads_to text)
  RETURNS TABLE (fresh boolean, result text)
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('loper.actor', who, true);
  INSERT INTO submission_key (actor, key, operation, result_id) VALUES (who, submission, what, leads_to) ON CONFLICT DO NOTHING;
  fresh := FOUND;
  IF NOT fresh THEN
    SELECT k.result_id INTO result FROM submission_key k WHERE k.actor = who AND k.key = submission AND k.operation = what;
  END IF;
  RETURN NEXT;
END
$$;

-- What somebody who enrols now finds: free places, how many wait, and while a place is free how many each of those counts. Numbers only.
CREATE FUNCTION enrolment_outlook(subject uuid)
  RETURNS TABLE (free int, waiting int, parties int[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT greatest(0, s.capacity - (SELECT count(*) FROM enrolment e
           WHERE e.session_id = s.id AND e.status IN ('PLACED', 'OFFERED') AND e.echo_of_id IS NULL))::int
    INTO free FROM session s WHERE s.id = subject;
  SELECT count(*)::int INTO waiting FROM enrolment e
   WHERE e.session_id = subject AND e.status = 'WAITING' AND e.echo_of_id IS NULL;
  parties := CASE WHEN free > 0 AND waiting > 0 THEN waiting_parties(subject) ELSE '{}' END;
  RETURN NEXT;
END
$$;
ALTER FUNCTION enrolment_outlook(uuid) OWNER TO loper_system;

-- As it was, with a plan that is kept and begins at the contact, however long the list of the session is.
CREATE OR REPLACE FUNCTION enrolment_of_contact(subject uuid, kind "ContactKind", contact text)
  RETURNS TABLE (enrolment_id uuid, person_id uuid, first_name text, language text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH known AS MATERIALIZED (
      SELECT p.id, p.first_name, p.language FROM person p WHERE p.contact_value = contact AND p.contact_kind = kind)
    SELECT e.id, known.id, known.first_name, known.language FROM known JOIN enrolment e ON e.person_id = known.id
     WHERE e.session_id = subject AND e.status <> 'CANCELLED' AND e.echo_of_id IS NULL
     ORDER BY e.queue_number LIMIT 1;
END
$$;

REVOKE CREATE ON SCHEMA public FROM loper_system;
