CREATE POLICY seen ON enrolment FOR SELECT TO loper_app USING (
  person_id = (SELECT viewer_person())
  OR (echo_of_id IS NULL AND session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))));
CREATE POLICY made ON enrolment FOR INSERT TO loper_app WITH CHECK (
  person_id = (SELECT viewer_person())
  OR (echo_of_id IS NULL AND session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))));
CREATE POLICY changed ON enrolment FOR UPDATE TO loper_app USING (
  person_id = (SELECT viewer_person())
  OR (echo_of_id IS NULL AND session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))));

ALTER TABLE session
  ADD CONSTRAINT minimum_fits CHECK (minimum >= 1 AND minimum <= capacity),
  ADD CONSTRAINT group_of_twelve CHECK (capacity <= 12),
  ADD CONSTRAINT ends_after_start CHECK (ends_at > starts_at);

-- A person holds one place in a session at most.
CREATE UNIQUE INDEX enrolment_active_once ON enrolment (session_id, person_id) WHERE status <> 'CANCELLED';

-- Places are given out one operation at a time for each session.
CREATE FUNCTION lock_session(subject uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM 1 FROM session WHERE id = subject FOR UPDATE;
END $$;
ALTER FUNCTION lock_session(uuid) OWNER TO loper_system;

-- Taken and waiting, of sessions whose enrolments the viewer may not see: numbers only.
CREATE FUNCTION session_seats(subjects uuid[]) RETURNS TABLE (session_id uuid, placed int, waiting int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT s.id, count(e.id) FILTER (WHERE e.status = 'PLACED')::int, count(e.id) FILTER (WHERE e.status = 'WAITING')::int
    FROM unnest(subjects) AS s(id) LEFT JOIN enrolment e ON e.session_id = s.id AND e.echo_of_id IS NULL
   GROUP BY s.id
$$;
ALTER FUNCTION session_seats(uuid[]) OWNER TO loper_system;

-- Place in the waiting line, 1 for the first; null for who does not wait.
CREATE FUNCTION waiting_position(subject uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT count(*)::int FROM enrolment mine JOIN enrolment others
      ON others.session_id = mine.session_id AND others.status = 'WAITING' AND others.queue_number <= mine.queue_number
     AND (others.echo_of_id IS NULL OR others.id = mine.id)
   WHERE mine.id = subject AND mine.status = 'WAITING' HAVING count(*) > 0
$$;
ALTER FUNCTION waiting_position(uuid) OWNER TO loper_system;

-- The last wall: whatever the code does, a session never holds more people than its capacity.
CREATE FUNCTION refuse_overbooking() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE places int; taken int;
BEGIN
  SELECT capacity INTO places FROM session WHERE id = NEW.session_id FOR UPDATE;
  SELECT count(*) INTO taken FROM enrolment WHERE session_id = NEW.session_id AND status = 'PLACED' AND id <> NEW.id AND echo_of_id IS NULL;
  IF taken >= places THEN RAISE EXCEPTION 'session % is full', NEW.session_id; END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION refuse_overbooking() OWNER TO loper_system;
CREATE TRIGGER refuse_overbooking BEFORE INSERT OR UPDATE OF status ON enrolment
  FOR EACH ROW WHEN (NEW.status = 'PLACED' AND NEW.echo_of_id IS NULL) EXECUTE FUNCTION refuse_overbooking();

-- Gives free places to the first in line and tells whom, with what a mail to them needs. Call it with the session locked. Only for who
-- can have freed a place: the library's own staff, and who is or was in the session.
CREATE FUNCTION move_up_first(subject uuid)
  RETURNS TABLE (enrolment_id uuid, person_id uuid, first_name text, contact_kind "ContactKind", contact_value text, language text)
  LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH free AS (
    SELECT s.capacity - count(e.id)::int AS places FROM session s
      LEFT JOIN enrolment e ON e.session_id = s.id AND e.status = 'PLACED' AND e.echo_of_id IS NULL
     WHERE s.id = subject AND s.status = 'PLANNED' AND s.starts_at > now()
       AND (s.organisation_id = ANY (viewer_organisations())
            OR EXISTS (SELECT 1 FROM enrolment own WHERE own.session_id = s.id AND own.person_id = viewer_person()))
     GROUP BY s.id),
  first AS (
    SELECT e.id FROM enrolment e WHERE e.session_id = subject AND e.status = 'WAITING' AND e.echo_of_id IS NULL
     ORDER BY e.queue_number LIMIT greatest((SELECT places FROM free), 0)),
  moved AS (UPDATE enrolment SET status = 'PLACED' WHERE id IN (SELECT id FROM first) RETURNING id, enrolment.person_id)
  SELECT moved.id, p.id, p.first_name, p.contact_kind, p.contact_value, p.language
    FROM moved JOIN person p ON p.id = moved.person_id
$$;
ALTER FUNCTION move_up_first(uuid) OWNER TO loper_system;

-- The enrolment that a contact has in a session already, so that a second one takes no second place. Never shown to who asks.
CREATE FUNCTION enrolment_of_contact(subject uuid, kind "ContactKind", contact text)
  RETURNS TABLE (enrolment_id uuid, person_id uuid, first_name text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.id, p.id, p.first_name, p.language FROM enrolment e JOIN person p ON p.id = e.person_id
   WHERE e.session_id = subject AND e.status <> 'CANCELLED' AND e.echo_of_id IS NULL
     AND p.contact_kind = kind AND p.contact_value = contact
   ORDER BY e.queue_number LIMIT 1
$$;
ALTER FUNCTION enrolment_of_contact(uuid, "ContactKind", text) OWNER TO loper_system;
