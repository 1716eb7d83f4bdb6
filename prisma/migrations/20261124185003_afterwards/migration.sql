-- AlterTable
ALTER TABLE "enrolment" ADD COLUMN     "gave_opinion" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "session_opinion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "session_id" UUID NOT NULL,
    "welcome" INTEGER NOT NULL,
    "useful" INTEGER NOT NULL,
    "again" INTEGER NOT NULL,

    CONSTRAINT "session_opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meet_again" (
    "enrolment_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meet_again_pkey" PRIMARY KEY ("enrolment_id")
);

-- CreateIndex
CREATE INDEX "session_opinion_session_id_idx" ON "session_opinion"("session_id");

-- CreateIndex
CREATE INDEX "meet_again_session_id_idx" ON "meet_again"("session_id");

-- CreateIndex
CREATE INDEX "meet_again_person_id_idx" ON "meet_again"("person_id");

-- AddForeignKey
ALTER TABLE "session_opinion" ADD CONSTRAINT "session_opinion_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meet_again" ADD CONSTRAINT "meet_again_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meet_again" ADD CONSTRAINT "meet_again_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meet_again" ADD CONSTRAINT "meet_again_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE session_opinion
  ADD CONSTRAINT three_faces CHECK (welcome BETWEEN 1 AND 3 AND useful BETWEEN 1 AND 3 AND again BETWEEN 1 AND 3);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['session_opinion', 'meet_again'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO loper_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO loper_system', name);
  END LOOP;
END $$;
GRANT INSERT ON session_opinion TO loper_app;
GRANT SELECT, INSERT, DELETE ON meet_again TO loper_app;

-- An opinion is given by who was there; nobody reads one, see session_opinion_counts.
CREATE POLICY made ON session_opinion FOR INSERT TO loper_app WITH CHECK (EXISTS (
  SELECT 1 FROM enrolment e WHERE e.session_id = session_opinion.session_id AND e.person_id = (SELECT viewer_person())
     AND e.status = 'PLACED' AND e.attendance = 'PRESENT' AND e.echo_of_id IS NULL));

-- Everybody sees the own row only; the others come through people_to_meet.
CREATE POLICY own ON meet_again TO loper_app USING (person_id = (SELECT viewer_person()))
  WITH CHECK (person_id = (SELECT viewer_person()) AND EXISTS (
    SELECT 1 FROM enrolment e WHERE e.id = enrolment_id AND e.person_id = meet_again.person_id AND e.session_id = meet_again.session_id
       AND e.status = 'PLACED' AND e.attendance = 'PRESENT' AND e.echo_of_id IS NULL));

GRANT CREATE ON SCHEMA public TO loper_system;

-- How often each face was chosen, once nobody can answer any more: before that the steps would tell who said what. Only for who works
-- at the session's organisation. Small counts are hidden by the caller.
CREATE FUNCTION session_opinion_counts(subject uuid, closed_before timestamptz) RETURNS TABLE (question text, face int, count int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT q.question, f.face, count(o.id)::int
      FROM session s CROSS JOIN (VALUES ('welcome'), ('useful'), ('again')) AS q(question) CROSS JOIN generate_series(1, 3) AS f(face)
      LEFT JOIN session_opinion o ON o.session_id = s.id
       AND f.face = CASE q.question WHEN 'welcome' THEN o.welcome WHEN 'useful' THEN o.useful ELSE o.again END
     WHERE s.id = subject AND s.ends_at < closed_before AND s.organisation_id = ANY (viewer_organisations())
     GROUP BY q.question, f.face;
END
$$;
ALTER FUNCTION session_opinion_counts(uuid, timestamptz) OWNER TO loper_system;

-- The others who want to meet again, for who wants that too and as long as they do. Each of them can see in the own lines that it was
-- read: once a day by the same person. Half a year after the session it is over, and the rows go.
CREATE FUNCTION people_to_meet(subject uuid) RETURNS TABLE (first_name text, contact_kind "ContactKind", contact_value text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE mine meet_again;
BEGIN
  DELETE FROM meet_again m USING session s WHERE s.id = m.session_id AND s.ends_at < now() - interval '180 days';
  SELECT * INTO mine FROM meet_again m WHERE m.session_id = subject AND m.person_id = viewer_person();
  IF mine.enrolment_id IS NULL THEN RETURN; END IF;
  INSERT INTO access_line (id, person_id, reader_name, what, purpose)
  SELECT gen_random_uuid(), m.person_id, reader.first_name, 'meet-again.read', s.title
    FROM meet_again m JOIN session s ON s.id = m.session_id JOIN person reader ON reader.id = mine.person_id
   WHERE m.session_id = subject AND m.person_id <> mine.person_id
     AND NOT EXISTS (SELECT 1 FROM access_line l WHERE l.person_id = m.person_id AND l.what = 'meet-again.read' AND l.purpose = s.title
                        AND l.reader_name = reader.first_name AND l.at > now() - interval '1 day');
  RETURN QUERY
    SELECT p.first_name, p.contact_kind, p.contact_value FROM meet_again m JOIN person p ON p.id = m.person_id
     WHERE m.session_id = subject AND m.person_id <> mine.person_id AND p.erased_at IS NULL
     ORDER BY m.since, m.enrolment_id;
END
$$;
ALTER FUNCTION people_to_meet(uuid) OWNER TO loper_system;

-- Erased with the person, whoever erases.
CREATE FUNCTION forget_meet_again() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM meet_again WHERE person_id = NEW.id;
  RETURN NEW;
END
$$;
ALTER FUNCTION forget_meet_again() OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
CREATE TRIGGER forget_meet_again AFTER UPDATE OF erased_at ON person
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_meet_again();
