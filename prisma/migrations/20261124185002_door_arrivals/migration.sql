-- CreateTable
CREATE TABLE "door_arrival" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "door_arrival_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "door_arrival_session_id_idx" ON "door_arrival"("session_id");

-- AddForeignKey
ALTER TABLE "door_arrival" ADD CONSTRAINT "door_arrival_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who stands at the door is for who works at the session's organisation.
ALTER TABLE door_arrival ENABLE ROW LEVEL SECURITY;
ALTER TABLE door_arrival FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON door_arrival TO loper_system USING (true) WITH CHECK (true);
CREATE POLICY own ON door_arrival TO loper_app
  USING (session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));
GRANT SELECT, INSERT, UPDATE, DELETE ON door_arrival TO loper_system;
GRANT SELECT, DELETE ON door_arrival TO loper_app;
GRANT CREATE ON SCHEMA public TO loper_system;

-- Somebody says at the door who they are. One person on the list with a place and that first name is there from now on; anybody else
-- is for the host to look at, and so is who has a link of their own but no place here (not `by_name`). What it was is not answered: who
-- types a name must not learn who is on the list.
CREATE FUNCTION arrive_at_door(subject uuid, called text, by_name boolean, moment timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE places uuid[]; whose uuid[];
BEGIN
  PERFORM 1 FROM session WHERE id = subject FOR UPDATE;
  SELECT array_agg(e.id), array_agg(e.person_id) INTO places, whose
    FROM enrolment e JOIN person p ON p.id = e.person_id
   WHERE e.session_id = subject AND e.status = 'PLACED' AND e.echo_of_id IS NULL AND p.erased_at IS NULL
     AND by_name AND lower(p.first_name) = lower(called)
     AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = e.referral_id AND r.withdrawn_at IS NOT NULL);
  IF cardinality(places) = 1 THEN
    UPDATE enrolment SET attendance = 'PRESENT' WHERE id = places[1] AND attendance <> 'PRESENT';
    IF FOUND THEN
      INSERT INTO access_line (id, person_id, reader_name, what, purpose)
      SELECT gen_random_uuid(), whose[1], 'u zelf', 'door.arrived', s.title FROM session s WHERE s.id = subject;
    END IF;
  ELSIF (SELECT count(*) FROM door_arrival WHERE session_id = subject) < 40 THEN
    INSERT INTO door_arrival (id, session_id, first_name, at) VALUES (gen_random_uuid(), subject, called, moment);
  END IF;
END
$$;
ALTER FUNCTION arrive_at_door(uuid, text, boolean, timestamptz) OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
