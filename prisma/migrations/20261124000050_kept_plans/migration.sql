-- What is asked in nearly every operation, some of it for every row, keeps its plan: PostgreSQL plans a function in SQL anew at each call,
-- and one in PL/pgSQL once per connection. The words inside are those of before.

CREATE OR REPLACE FUNCTION viewer_of(session_token text, link_hash text)
  RETURNS TABLE (user_id uuid, name text, person_id uuid, memberships jsonb, organisation_ids text, is_operator boolean)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT u.id, u.name, l.person_id,
           coalesce(m.memberships, '[]'::jsonb), coalesce(m.organisation_ids, ''), coalesce(m.is_operator, false)
      FROM (SELECT 1) nobody
      LEFT JOIN sign_in_session s ON s.token = session_token AND s.expires_at > now()
      LEFT JOIN "user" u ON u.id = s.user_id
      LEFT JOIN person_link l ON l.token_hash = link_hash AND l.expires_at > now() AND l.revoked_at IS NULL
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisationType', o.type, 'role', ms.role)) AS memberships,
               string_agg(DISTINCT o.id::text, ',') AS organisation_ids,
               bool_or(o.type = 'OPERATOR' AND ms.role = 'ADMINISTRATOR') AS is_operator
          FROM membership ms JOIN organisation o ON o.id = ms.organisation_id
         WHERE ms.user_id = u.id AND ms.ended_at IS NULL) m ON true;
END
$$;

CREATE OR REPLACE FUNCTION viewer_colleagues()
  RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT user_id FROM membership WHERE organisation_id = ANY (viewer_organisations())
    UNION
    SELECT theirs.contact_id FROM partnership_partner ours
      JOIN partnership_partner theirs ON theirs.partnership_id = ours.partnership_id
     WHERE ours.organisation_id = ANY (viewer_organisations()) AND theirs.contact_id IS NOT NULL;
END
$$;

CREATE OR REPLACE FUNCTION viewer_sees_person(subject uuid)
  RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN subject = viewer_person()
        OR EXISTS (SELECT 1 FROM referral r WHERE r.person_id = subject
                    AND (r.sender_organisation_id = ANY (viewer_organisations())
                         OR (r.receiver_organisation_id = ANY (viewer_organisations()) AND r.withdrawn_at IS NULL)))
        OR EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id
                    WHERE e.person_id = subject AND e.echo_of_id IS NULL AND s.organisation_id = ANY (viewer_organisations())
                      AND (e.referral_id IS NULL OR NOT EXISTS (
                        SELECT 1 FROM referral w WHERE w.id = e.referral_id AND w.withdrawn_at IS NOT NULL)));
END
$$;

CREATE OR REPLACE FUNCTION session_seats(subjects uuid[])
  RETURNS TABLE (session_id uuid, placed int, waiting int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT s.id, count(e.id) FILTER (WHERE e.status = 'PLACED')::int, count(e.id) FILTER (WHERE e.status = 'WAITING')::int
      FROM unnest(subjects) AS s(id) LEFT JOIN enrolment e ON e.session_id = s.id AND e.echo_of_id IS NULL
     GROUP BY s.id;
END
$$;

CREATE OR REPLACE FUNCTION waiting_position(subject uuid)
  RETURNS int
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT count(*)::int FROM enrolment mine JOIN enrolment others
        ON others.session_id = mine.session_id AND others.status = 'WAITING' AND others.queue_number <= mine.queue_number
       AND (others.echo_of_id IS NULL OR others.id = mine.id)
     WHERE mine.id = subject AND mine.status = 'WAITING' HAVING count(*) > 0);
END
$$;

CREATE OR REPLACE FUNCTION service_room(subjects uuid[])
  RETURNS TABLE (service_id uuid, room "Room", next_starts_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH ahead AS (
      SELECT s.service_id, s.starts_at, s.capacity > count(e.id) FILTER (WHERE e.status <> 'CANCELLED') AS free
        FROM session s LEFT JOIN enrolment e ON e.session_id = s.id AND e.echo_of_id IS NULL
       WHERE s.service_id = ANY (subjects) AND s.status = 'PLANNED' AND s.published_at <= now() AND s.starts_at > now()
       GROUP BY s.id)
    SELECT v.id, CASE WHEN bool_or(a.free) THEN 'AVAILABLE'::"Room" ELSE 'WAITING_LIST'::"Room" END,
           coalesce(min(a.starts_at) FILTER (WHERE a.free), min(a.starts_at))
      FROM service v LEFT JOIN ahead a ON a.service_id = v.id
     WHERE v.id = ANY (subjects) AND (v.kind = 'SESSIONS' OR a.service_id IS NOT NULL)
     GROUP BY v.id;
END
$$;

-- The rows that are counted are found once, not again for every day that is asked.
CREATE OR REPLACE FUNCTION pilot_counts(subjects uuid[], untils date[])
  RETURNS TABLE (pilot_id uuid, until date, requested int, due int, answered_in_time int, accepted int, started int, completed int,
                 sessions_held int, people_attended int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH asked AS (
      SELECT p.id, p.organisation_id, p.partnership_id, p.starts_on, p.ends_on, a.until,
             current_setting('role', true) = 'loper_system' OR p.organisation_id = ANY (viewer_organisations()) AS exact
        FROM unnest(subjects, untils) AS a(id, until) JOIN pilot p ON p.id = a.id
    ), sent AS MATERIALIZED (
      SELECT p.id, r.status,
             (r.requested_at AT TIME ZONE 'Europe/Amsterdam')::date AS requested_on,
             (r.answered_at AT TIME ZONE 'Europe/Amsterdam')::date AS answered_on,
             (r.started_at AT TIME ZONE 'Europe/Amsterdam')::date AS started_on,
             (r.ended_at AT TIME ZONE 'Europe/Amsterdam')::date AS ended_on,
             coalesce(r.answered_at <= r.requested_at + interval '7 days', false) AS in_time
        FROM (SELECT DISTINCT id, organisation_id, partnership_id, starts_on, ends_on FROM asked WHERE exact) p
        JOIN partnership_partner pp ON pp.partnership_id = p.partnership_id AND pp.organisation_id <> p.organisation_id
        JOIN referral r ON r.receiver_organisation_id = p.organisation_id AND r.sender_organisation_id = pp.organisation_id
       WHERE r.status NOT IN ('DRAFT', 'ENTERED_IN_ERROR')
         AND (r.requested_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN p.starts_on AND p.ends_on
    ), held AS MATERIALIZED (
      SELECT p.id, s.id AS session_id, (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date AS held_on
        FROM (SELECT DISTINCT id, organisation_id, starts_on, ends_on FROM asked) p
        JOIN session s ON s.organisation_id = p.organisation_id AND s.status = 'HELD'
       WHERE (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN p.starts_on AND p.ends_on
    ), came AS MATERIALIZED (
      SELECT h.id, e.person_id, min(h.held_on) AS first_on
        FROM held h JOIN enrolment e ON e.session_id = h.session_id AND e.attendance = 'PRESENT' AND e.echo_of_id IS NULL
       GROUP BY h.id, e.person_id
    )
    SELECT a.id, a.until,
           CASE WHEN a.exact THEN r.requested END, CASE WHEN a.exact THEN r.due END, CASE WHEN a.exact THEN r.in_time END,
           CASE WHEN a.exact THEN r.accepted END, CASE WHEN a.exact THEN r.started END, CASE WHEN a.exact THEN r.completed END,
           (SELECT count(*) FROM held h WHERE h.id = a.id AND h.held_on <= a.until)::int,
           CASE WHEN a.exact THEN (SELECT count(*) FROM came c WHERE c.id = a.id AND c.first_on <= a.until)::int END
      FROM asked a CROSS JOIN LATERAL (
        SELECT count(*)::int AS requested,
               count(*) FILTER (WHERE s.answered_on <= a.until OR (s.status <> 'CANCELLED' AND s.requested_on + 7 <= a.until))::int AS due,
               count(*) FILTER (WHERE s.in_time AND s.answered_on <= a.until)::int AS in_time,
               count(*) FILTER (WHERE s.answered_on <= a.until AND s.status NOT IN ('REJECTED', 'EXPIRED'))::int AS accepted,
               count(*) FILTER (WHERE s.started_on <= a.until)::int AS started,
               count(*) FILTER (WHERE s.ended_on <= a.until AND s.status = 'COMPLETED')::int AS completed
          FROM sent s WHERE s.id = a.id AND s.requested_on <= a.until) r;
END
$$;
