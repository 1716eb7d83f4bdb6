-- AlterTable
ALTER TABLE "session" ADD COLUMN     "activity_version_id" UUID;

-- CreateTable
CREATE TABLE "activity_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "activity_key" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "activity_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_version_organisation_id_activity_key_idx" ON "activity_version"("organisation_id", "activity_key");

-- CreateIndex
CREATE INDEX "session_activity_version_id_idx" ON "session"("activity_version_id");

-- AddForeignKey
ALTER TABLE "activity_version" ADD CONSTRAINT "activity_version_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_activity_version_id_fkey" FOREIGN KEY ("activity_version_id") REFERENCES "activity_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- A version is for who works at its library. Once an open session follows it, its words for job seekers are read by all.
ALTER TABLE activity_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_version FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON activity_version TO loper_system USING (true) WITH CHECK (true);
CREATE POLICY seen ON activity_version FOR SELECT TO loper_app USING (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
  OR EXISTS (SELECT 1 FROM session s WHERE s.activity_version_id = activity_version.id AND s.published_at IS NOT NULL));
CREATE POLICY made ON activity_version FOR INSERT TO loper_app WITH CHECK (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
CREATE POLICY changed ON activity_version FOR UPDATE TO loper_app USING (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON activity_version TO loper_system;
GRANT SELECT, INSERT, UPDATE ON activity_version TO loper_app;

-- A session follows a version of its own library and its own activity, whatever the code does.
CREATE FUNCTION check_session_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM activity_version v WHERE v.id = NEW.activity_version_id
                    AND v.organisation_id = NEW.organisation_id AND v.activity_key = NEW.activity_key) THEN
    RAISE EXCEPTION 'activity version % is not for session %', NEW.activity_version_id, NEW.id;
  END IF;
  RETURN NEW;
END $$;
-- Whoever becomes the owner must be allowed to create in the schema, for that moment.
GRANT CREATE ON SCHEMA public TO loper_system;
ALTER FUNCTION check_session_version() OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
CREATE TRIGGER check_session_version BEFORE INSERT OR UPDATE OF activity_version_id, organisation_id, activity_key ON session
  FOR EACH ROW WHEN (NEW.activity_version_id IS NOT NULL) EXECUTE FUNCTION check_session_version();
