-- CreateEnum
CREATE TYPE "SeriesRhythm" AS ENUM ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY');

-- CreateEnum
CREATE TYPE "UploadKind" AS ENUM ('IMAGE', 'VIDEO');

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "code" TEXT,
ADD COLUMN     "moved_from" TIMESTAMPTZ(3),
ADD COLUMN     "picture_id" UUID,
ADD COLUMN     "picture_text" TEXT,
ADD COLUMN     "series_id" UUID;

-- CreateTable
CREATE TABLE "session_series" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "rhythm" "SeriesRhythm" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "UploadKind" NOT NULL,
    "hash" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "session_series_organisation_id_idx" ON "session_series"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "upload_organisation_id_hash_key" ON "upload"("organisation_id", "hash");

-- Six letters and digits that nobody mistakes for another, without vowels, so that no word comes out. Not a secret.
CREATE FUNCTION short_code() RETURNS text LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
DECLARE letters constant text := '23456789bcdfghjkmnpqrstvwxz'; made text;
BEGIN
  LOOP
    SELECT string_agg(substr(letters, 1 + floor(random() * length(letters))::int, 1), '') INTO made FROM generate_series(1, 6);
    EXIT WHEN NOT EXISTS (SELECT 1 FROM session WHERE code = made);
  END LOOP;
  RETURN made;
END $$;
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT id FROM session LOOP UPDATE session SET code = short_code() WHERE id = one.id; END LOOP;
END $$;
ALTER TABLE session ALTER COLUMN code SET NOT NULL, ALTER COLUMN code SET DEFAULT short_code();

-- CreateIndex
CREATE UNIQUE INDEX "session_code_key" ON "session"("code");

-- CreateIndex
CREATE INDEX "session_series_id_idx" ON "session"("series_id");

-- AddForeignKey
ALTER TABLE "session_series" ADD CONSTRAINT "session_series_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "session_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "upload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE session ADD CONSTRAINT picture_has_words CHECK ((picture_id IS NULL) = (picture_text IS NULL));

-- Series and files are read by all (a public page shows them) and made by who works at their organisation.
ALTER TABLE session_series ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_series FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON session_series TO loper_system USING (true) WITH CHECK (true);
CREATE POLICY seen ON session_series FOR SELECT TO loper_app USING (true);
CREATE POLICY made ON session_series FOR INSERT TO loper_app WITH CHECK (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
ALTER TABLE upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE upload FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON upload TO loper_system USING (true) WITH CHECK (true);
CREATE POLICY seen ON upload FOR SELECT TO loper_app USING (true);
CREATE POLICY made ON upload FOR INSERT TO loper_app WITH CHECK (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON session_series, upload TO loper_system;
GRANT SELECT, INSERT ON session_series, upload TO loper_app;

-- A session shows a picture, and belongs to a series, of its own library, whatever the code does.
CREATE FUNCTION check_session_parts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.picture_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM upload u
      WHERE u.id = NEW.picture_id AND u.organisation_id = NEW.organisation_id AND u.kind = 'IMAGE') THEN
    RAISE EXCEPTION 'picture % is not for session %', NEW.picture_id, NEW.id;
  END IF;
  IF NEW.series_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM session_series s
      WHERE s.id = NEW.series_id AND s.organisation_id = NEW.organisation_id) THEN
    RAISE EXCEPTION 'series % is not for session %', NEW.series_id, NEW.id;
  END IF;
  RETURN NEW;
END $$;
GRANT CREATE ON SCHEMA public TO loper_system;
ALTER FUNCTION check_session_parts() OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
CREATE TRIGGER check_session_parts BEFORE INSERT OR UPDATE OF picture_id, series_id, organisation_id ON session
  FOR EACH ROW WHEN (NEW.picture_id IS NOT NULL OR NEW.series_id IS NOT NULL) EXECUTE FUNCTION check_session_parts();

-- When it was before it was moved last, whoever moved it.
CREATE FUNCTION keep_moved_from() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.moved_from := OLD.starts_at;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_moved_from BEFORE UPDATE OF starts_at ON session
  FOR EACH ROW WHEN (NEW.starts_at <> OLD.starts_at) EXECUTE FUNCTION keep_moved_from();
