-- CreateTable
CREATE TABLE "host_note" (
    "session_id" UUID NOT NULL,
    "went_well" TEXT,
    "differently" TEXT,
    "more" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID,

    CONSTRAINT "host_note_pkey" PRIMARY KEY ("session_id")
);

-- AddForeignKey
ALTER TABLE "host_note" ADD CONSTRAINT "host_note_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_note" ADD CONSTRAINT "host_note_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a host wrote down is for who works at the session's organisation.
ALTER TABLE host_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE host_note FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON host_note TO loper_system USING (true) WITH CHECK (true);
CREATE POLICY own ON host_note TO loper_app
  USING (session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])))
  WITH CHECK (session_id IN (SELECT id FROM session WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));
GRANT SELECT, INSERT, UPDATE, DELETE ON host_note TO loper_system;
GRANT SELECT, INSERT, UPDATE ON host_note TO loper_app;
