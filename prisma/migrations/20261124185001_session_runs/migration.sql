-- CreateTable
CREATE TABLE "session_run" (
    "session_id" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "lengths" INTEGER[],
    "paused_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID,

    CONSTRAINT "session_run_pkey" PRIMARY KEY ("session_id")
);

-- AddForeignKey
ALTER TABLE "session_run" ADD CONSTRAINT "session_run_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_run" ADD CONSTRAINT "session_run_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- How a run goes is for who works at the session's organisation.
ALTER TABLE session_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_run FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON session_run TO loper_system USING (true) WITH CHECK (true);
CREATE POLICY own ON session_run TO loper_app
  USING (session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])))
  WITH CHECK (session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));
GRANT SELECT, INSERT, UPDATE, DELETE ON session_run TO loper_system;
GRANT SELECT, INSERT, UPDATE ON session_run TO loper_app;
ALTER TABLE session_run ADD CONSTRAINT no_step_takes_less_than_nothing CHECK (0 <= ALL (lengths));
