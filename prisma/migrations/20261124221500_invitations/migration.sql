-- Not asked for whether it exists already: whose row it would be may not be seen, and the unique key refuses the one in 282 billion.
CREATE FUNCTION invitation_code() RETURNS text LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
DECLARE letters constant text := '23456789bcdfghjkmnpqrstvwxz';
BEGIN
  RETURN (SELECT string_agg(substr(letters, 1 + floor(random() * length(letters))::int, 1), '') FROM generate_series(1, 8));
END $$;

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "made_by_id" UUID NOT NULL,
    "session_id" UUID,
    "topic" "Topic",
    "municipality_code" TEXT,
    "code" TEXT NOT NULL DEFAULT invitation_code(),
    "opened" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invited_enrolment" (
    "enrolment_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invited_enrolment_pkey" PRIMARY KEY ("enrolment_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_key" ON "invitation"("code");

-- CreateIndex
CREATE INDEX "invitation_made_by_id_idx" ON "invitation"("made_by_id");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_session_id_idx" ON "invitation"("session_id");

-- CreateIndex
CREATE INDEX "invited_enrolment_invitation_id_idx" ON "invited_enrolment"("invitation_id");

-- CreateIndex
CREATE INDEX "invited_enrolment_person_id_idx" ON "invited_enrolment"("person_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invited_enrolment" ADD CONSTRAINT "invited_enrolment_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invited_enrolment" ADD CONSTRAINT "invited_enrolment_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invited_enrolment" ADD CONSTRAINT "invited_enrolment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE invitation
  ADD CONSTRAINT leads_to_one_place CHECK (session_id IS NULL OR (topic IS NULL AND municipality_code IS NULL)),
  ADD CONSTRAINT counts_up CHECK (opened >= 0);
ALTER TABLE invited_enrolment
  ADD CONSTRAINT withdrawn_after_agreed CHECK (withdrawn_at IS NULL OR agreed_at IS NOT NULL);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['invitation', 'invited_enrolment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO loper_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO loper_system', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON invitation TO loper_app;
GRANT UPDATE (ended_at) ON invitation TO loper_app;
GRANT SELECT, INSERT ON invited_enrolment TO loper_app;
GRANT UPDATE (withdrawn_at) ON invited_enrolment TO loper_app;

-- An invitation is its maker's alone, as long as they work there.
CREATE POLICY own ON invitation TO loper_app
  USING (made_by_id = (SELECT viewer_user()) AND organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))
  WITH CHECK (made_by_id = (SELECT viewer_user()) AND organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));

-- What came of one is the person's own; its maker gets numbers and names through the functions below.
CREATE POLICY own ON invited_enrolment TO loper_app USING (person_id = (SELECT viewer_person()))
  WITH CHECK (person_id = (SELECT viewer_person()) AND EXISTS (
    SELECT 1 FROM enrolment e WHERE e.id = enrolment_id AND e.person_id = invited_enrolment.person_id));

GRANT CREATE ON SCHEMA public TO loper_system;

-- Counts an opening, and tells where the link leads; no row for a code that nobody has, or that was ended.
CREATE FUNCTION open_invitation(asked text) RETURNS TABLE (session_id uuid, topic "Topic", municipality text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    UPDATE invitation i SET opened = i.opened + 1 WHERE i.code = asked AND i.ended_at IS NULL
    RETURNING i.session_id, i.topic, (SELECT m.name FROM municipality m WHERE m.code = i.municipality_code);
END
$$;
ALTER FUNCTION open_invitation(text) OWNER TO loper_system;

-- Who invites with this code, for the question whether they may see that somebody enrolled: only while it runs and they work there.
CREATE FUNCTION invitation_of_code(asked text) RETURNS TABLE (id uuid, maker_name text, organisation_name text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT i.id, u.name, o.name
      FROM invitation i JOIN "user" u ON u.id = i.made_by_id JOIN organisation o ON o.id = i.organisation_id
     WHERE i.code = asked AND i.ended_at IS NULL AND o.closed_on IS NULL
       AND EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id AND m.organisation_id = o.id AND m.ended_at IS NULL);
END
$$;
ALTER FUNCTION invitation_of_code(text) OWNER TO loper_system;

-- Who sees the viewer because of these enrolments of theirs, as long as they agree.
CREATE FUNCTION seen_through_invitation(subjects uuid[]) RETURNS TABLE (enrolment_id uuid, maker_name text, organisation_name text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT v.enrolment_id, u.name, o.name
      FROM invited_enrolment v JOIN invitation i ON i.id = v.invitation_id
      JOIN "user" u ON u.id = i.made_by_id JOIN organisation o ON o.id = i.organisation_id
     WHERE v.enrolment_id = ANY (subjects) AND v.person_id = viewer_person() AND v.agreed_at IS NOT NULL AND v.withdrawn_at IS NULL;
END
$$;
ALTER FUNCTION seen_through_invitation(uuid[]) OWNER TO loper_system;

-- How many enrolled and came of those who never agreed to be seen; small counts are hidden by the caller. Who agreed is counted by name,
-- and who stopped that is counted nowhere: the step from one to the other would tell of one person.
CREATE FUNCTION invitation_counts(subjects uuid[]) RETURNS TABLE (invitation_id uuid, enrolled int, came int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT i.id, count(e.id)::int, count(e.id) FILTER (WHERE e.status = 'PLACED' AND e.attendance = 'PRESENT')::int
      FROM invitation i LEFT JOIN invited_enrolment v ON v.invitation_id = i.id AND v.agreed_at IS NULL
      LEFT JOIN enrolment e ON e.id = v.enrolment_id AND e.echo_of_id IS NULL
     WHERE i.id = ANY (subjects) AND i.made_by_id = viewer_user() AND i.organisation_id = ANY (viewer_organisations())
     GROUP BY i.id;
END
$$;
ALTER FUNCTION invitation_counts(uuid[]) OWNER TO loper_system;

-- The first names of those who agreed, for the maker of the invitation alone. Each of them can see that it was read: one line a day.
CREATE FUNCTION people_of_invitations(subjects uuid[], seen date)
  RETURNS TABLE (invitation_id uuid, enrolment_id uuid, first_name text, session_title text, starts_at timestamptz,
                 status "EnrolmentStatus", attendance "Attendance")
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO access_line (id, person_id, user_id, reader_name, organisation_id, organisation_name, what, purpose, seen_on)
  SELECT gen_random_uuid(), v.person_id, u.id, u.name, o.id, o.name, 'list.invitation', s.title, seen
    FROM invited_enrolment v JOIN invitation i ON i.id = v.invitation_id JOIN enrolment e ON e.id = v.enrolment_id
    JOIN session s ON s.id = e.session_id JOIN person p ON p.id = v.person_id
    JOIN "user" u ON u.id = i.made_by_id JOIN organisation o ON o.id = i.organisation_id
   WHERE i.id = ANY (subjects) AND u.id = viewer_user() AND o.id = ANY (viewer_organisations())
     AND v.agreed_at IS NOT NULL AND v.withdrawn_at IS NULL AND e.echo_of_id IS NULL AND p.erased_at IS NULL
   ORDER BY v.person_id
      ON CONFLICT DO NOTHING;
  RETURN QUERY
    SELECT i.id, e.id, p.first_name, s.title, s.starts_at, e.status, e.attendance
      FROM invited_enrolment v JOIN invitation i ON i.id = v.invitation_id JOIN enrolment e ON e.id = v.enrolment_id
      JOIN session s ON s.id = e.session_id JOIN person p ON p.id = v.person_id
     WHERE i.id = ANY (subjects) AND i.made_by_id = viewer_user() AND i.organisation_id = ANY (viewer_organisations())
       AND v.agreed_at IS NOT NULL AND v.withdrawn_at IS NULL AND e.echo_of_id IS NULL AND p.erased_at IS NULL
     ORDER BY v.agreed_at, e.id;
END
$$;
ALTER FUNCTION people_of_invitations(uuid[], date) OWNER TO loper_system;

-- Goes along to another session that the same person takes instead: whoever invited them would read that they signed off.
CREATE FUNCTION move_invited(left_place uuid, taken_place uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE invited_enrolment v SET enrolment_id = taken_place
    FROM enrolment e WHERE v.enrolment_id = left_place AND e.id = taken_place AND e.person_id = v.person_id
     AND NOT EXISTS (SELECT 1 FROM invited_enrolment other WHERE other.enrolment_id = taken_place);
END
$$;
ALTER FUNCTION move_invited(uuid, uuid) OWNER TO loper_system;

-- Erased with the person. Of who never agreed the bare fact stays, as their enrolment does: numbers do not step down by one.
CREATE FUNCTION forget_invited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM invited_enrolment WHERE person_id = NEW.id AND agreed_at IS NOT NULL;
  RETURN NEW;
END
$$;
ALTER FUNCTION forget_invited() OWNER TO loper_system;

-- An organisation that closes invites nobody any more, and sees nobody.
CREATE FUNCTION end_invitations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE invitation SET ended_at = coalesce(ended_at, now()) WHERE organisation_id = NEW.id;
  UPDATE invited_enrolment v SET withdrawn_at = now() FROM invitation i
   WHERE i.id = v.invitation_id AND i.organisation_id = NEW.id AND v.agreed_at IS NOT NULL AND v.withdrawn_at IS NULL;
  RETURN NEW;
END
$$;
ALTER FUNCTION end_invitations() OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
CREATE TRIGGER forget_invited AFTER UPDATE OF erased_at ON person
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_invited();
CREATE TRIGGER end_invitations AFTER UPDATE OF closed_on ON organisation
  FOR EACH ROW WHEN (NEW.closed_on IS NOT NULL AND OLD.closed_on IS NULL) EXECUTE FUNCTION end_invitations();
