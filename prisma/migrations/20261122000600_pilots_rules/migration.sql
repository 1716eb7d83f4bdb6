ALTER TABLE pilot
  ADD CONSTRAINT ends_on_or_after_start CHECK (ends_on >= starts_on),
  ADD CONSTRAINT closed_with_a_decision CHECK (state <> 'CLOSED' OR (decision IS NOT NULL AND evaluation IS NOT NULL AND closed_at IS NOT NULL));

-- What a pilot counts by itself, from its first day up to and including each asked day. Referrals are those that the other partners
-- of the partnership sent to the pilot's library within the period. Counts about people are null for whoever works elsewhere:
-- they read the published quarters. Days are days in the Netherlands.
CREATE FUNCTION pilot_counts(subjects uuid[], untils date[])
  RETURNS TABLE (pilot_id uuid, until date, requested int, due int, answered_in_time int, accepted int, started int, completed int,
                 sessions_held int, people_attended int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asked AS (
    SELECT p.id, p.organisation_id, p.partnership_id, p.starts_on, p.ends_on, a.until,
           current_setting('role', true) = 'loper_system' OR p.organisation_id = ANY (viewer_organisations()) AS exact
      FROM unnest(subjects, untils) AS a(id, until) JOIN pilot p ON p.id = a.id
  ), sent AS (
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
  ), held AS (
    SELECT p.id, s.id AS session_id, (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date AS held_on
      FROM (SELECT DISTINCT id, organisation_id, starts_on, ends_on FROM asked) p
      JOIN session s ON s.organisation_id = p.organisation_id AND s.status = 'HELD'
     WHERE (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN p.starts_on AND p.ends_on
  ), came AS (
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
        FROM sent s WHERE s.id = a.id AND s.requested_on <= a.until) r
$$;
ALTER FUNCTION pilot_counts(uuid[], date[]) OWNER TO loper_system;

-- Who hears about a partnership: each other partner's contact, or else the members who do its part of the work. For partners alone.
CREATE FUNCTION partner_addresses(subject uuid) RETURNS TABLE (user_id uuid, name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT u.id, u.name, u.email
    FROM partnership_partner pp
    JOIN "user" u ON u.id = pp.contact_id OR (pp.contact_id IS NULL AND u.id IN (
      SELECT m.user_id FROM membership m WHERE m.organisation_id = pp.organisation_id AND m.ended_at IS NULL
         AND m.role IN ('COORDINATOR', 'CONSULTANT', 'CLIENT_MANAGER', 'ADVISER')))
   WHERE pp.partnership_id = subject AND u.id IS DISTINCT FROM viewer_user()
     AND EXISTS (SELECT 1 FROM partnership_partner own
                  WHERE own.partnership_id = subject AND own.organisation_id = ANY (viewer_organisations()))
$$;
ALTER FUNCTION partner_addresses(uuid) OWNER TO loper_system;
