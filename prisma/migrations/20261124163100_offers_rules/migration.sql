-- After the migration that names OFFERED: a value of an enum can be used only once it is committed.
GRANT CREATE ON SCHEMA public TO loper_system;

ALTER TABLE enrolment
  ADD CONSTRAINT offered_until_a_moment CHECK ((status = 'OFFERED') = (offer_expires_at IS NOT NULL));

-- What the clock looks for every half minute stays small, however many enrolments there were.
CREATE INDEX enrolment_waiting ON enrolment (session_id) WHERE status = 'WAITING' AND echo_of_id IS NULL;

-- The last wall: a seat under an open offer is taken.
CREATE OR REPLACE FUNCTION refuse_overbooking() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE places int; taken int;
BEGIN
  SELECT capacity INTO places FROM session WHERE id = NEW.session_id FOR UPDATE;
  SELECT count(*) INTO taken FROM enrolment
   WHERE session_id = NEW.session_id AND status IN ('PLACED', 'OFFERED') AND id <> NEW.id AND echo_of_id IS NULL;
  IF taken >= places THEN RAISE EXCEPTION 'session % is full', NEW.session_id; END IF;
  RETURN NEW;
END $$;
DROP TRIGGER refuse_overbooking ON enrolment;
CREATE TRIGGER refuse_overbooking BEFORE INSERT OR UPDATE OF status ON enrolment
  FOR EACH ROW WHEN (NEW.status IN ('PLACED', 'OFFERED') AND NEW.echo_of_id IS NULL) EXECUTE FUNCTION refuse_overbooking();

-- A freed place is offered by the clock from now on.
DROP FUNCTION move_up_first(uuid);

-- Taken (a place or an open offer), waiting, and how many of those wait alone: numbers only.
DROP FUNCTION session_seats(uuid[]);
CREATE FUNCTION session_seats(subjects uuid[])
  RETURNS TABLE (session_id uuid, placed int, waiting int, waiting_alone int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT s.id, count(e.id) FILTER (WHERE e.status IN ('PLACED', 'OFFERED'))::int,
           count(e.id) FILTER (WHERE e.status = 'WAITING')::int,
           count(e.id) FILTER (WHERE e.status = 'WAITING' AND (e.pair_id IS NULL OR NOT EXISTS (
             SELECT 1 FROM enrolment other WHERE other.pair_id = e.pair_id AND other.id <> e.id AND other.status = 'WAITING')))::int
      FROM unnest(subjects) AS s(id) LEFT JOIN enrolment e ON e.session_id = s.id AND e.echo_of_id IS NULL
     GROUP BY s.id;
END
$$;
ALTER FUNCTION session_seats(uuid[]) OWNER TO loper_system;

-- How many people each who waits counts, in order: 1, or 2 for a pair. Numbers only.
CREATE FUNCTION waiting_parties(subject uuid) RETURNS int[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(size ORDER BY first), '{}') FROM (
    SELECT count(*)::int AS size, min(queue_number) AS first FROM enrolment
     WHERE session_id = subject AND status = 'WAITING' AND echo_of_id IS NULL GROUP BY coalesce(pair_id, id)) AS party);
END
$$;
ALTER FUNCTION waiting_parties(uuid) OWNER TO loper_system;

-- Takes or declines an offer, for both of a pair, and tells who they are, with what a mail to them needs. Nothing for an offer that is
-- over, and for who has nothing to do with it. Call it with the session locked.
CREATE FUNCTION answer_offer(subject uuid, accepted boolean, moment timestamptz)
  RETURNS TABLE (enrolment_id uuid, person_id uuid, first_name text, contact_kind "ContactKind", contact_value text, language text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH mine AS (
      SELECT e.id, e.pair_id, e.session_id FROM enrolment e JOIN session s ON s.id = e.session_id
       WHERE e.id = subject AND e.status = 'OFFERED' AND e.offer_expires_at > moment AND s.status = 'PLANNED' AND s.starts_at > moment
         AND (e.person_id = viewer_person() OR s.organisation_id = ANY (viewer_organisations()))),
    answered AS (
      UPDATE enrolment e
         SET status = CASE WHEN accepted THEN 'PLACED'::"EnrolmentStatus" ELSE 'CANCELLED'::"EnrolmentStatus" END,
             offer_expires_at = NULL, offer_answered_at = moment,
             cancelled_at = CASE WHEN accepted THEN NULL ELSE moment END,
             ended_by = CASE WHEN accepted THEN NULL ELSE 'DECLINED'::"EnrolmentEnd" END
        FROM mine
       WHERE e.session_id = mine.session_id AND (e.id = mine.id OR e.pair_id = mine.pair_id) AND e.status = 'OFFERED'
      RETURNING e.id, e.person_id)
    SELECT answered.id, p.id, p.first_name, p.contact_kind, p.contact_value, p.language
      FROM answered JOIN person p ON p.id = answered.person_id ORDER BY answered.id;
END
$$;
ALTER FUNCTION answer_offer(uuid, boolean, timestamptz) OWNER TO loper_system;

-- The first name of whoever somebody comes with, for that person and for the library. Null once the other left.
CREATE FUNCTION companion_name(subject uuid) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT p.first_name FROM enrolment mine JOIN session s ON s.id = mine.session_id
      JOIN enrolment other ON other.pair_id = mine.pair_id AND other.id <> mine.id AND other.status = mine.status
      JOIN person p ON p.id = other.person_id
     WHERE mine.id = subject AND mine.status <> 'CANCELLED' AND p.erased_at IS NULL
       AND (mine.person_id = viewer_person() OR s.organisation_id = ANY (viewer_organisations()))
     LIMIT 1);
END
$$;
ALTER FUNCTION companion_name(uuid) OWNER TO loper_system;

REVOKE CREATE ON SCHEMA public FROM loper_system;
