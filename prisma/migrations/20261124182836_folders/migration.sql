-- CreateTable
CREATE TABLE "folder" (
    "id" UUID NOT NULL,
    "link_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "wrong_codes" INTEGER NOT NULL DEFAULT 0,
    "wrong_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "folder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "folder_answer" (
    "folder_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "e_learning" TEXT NOT NULL,
    "assignment" TEXT NOT NULL,
    "value" JSONB,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "folder_answer_pkey" PRIMARY KEY ("folder_id","id")
);

-- CreateTable
CREATE TABLE "learning_video" (
    "organisation_id" UUID NOT NULL,
    "e_learning" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "captions" JSONB NOT NULL,
    "transcript" TEXT NOT NULL,
    "description" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learning_video_pkey" PRIMARY KEY ("organisation_id","e_learning")
);

-- CreateIndex
CREATE UNIQUE INDEX "folder_link_hash_key" ON "folder"("link_hash");

-- CreateIndex
CREATE INDEX "folder_touched_at_idx" ON "folder"("touched_at");

-- AddForeignKey
ALTER TABLE "folder_answer" ADD CONSTRAINT "folder_answer_folder_id_fkey" FOREIGN KEY ("folder_id") REFERENCES "folder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_video" ADD CONSTRAINT "learning_video_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A folder is read with its link and its code, and by nothing else: the database compares both itself, whatever the code above it does.
-- After five wrong codes within an hour it stays shut for the rest of that hour, for the right code too.
CREATE FUNCTION folder_is_locked(wrong_codes integer, wrong_since timestamptz) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT wrong_codes >= 5 AND wrong_since > now() - interval '1 hour' $$;

GRANT CREATE ON SCHEMA public TO loper_system;
CREATE FUNCTION viewer_folder() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM folder f
   WHERE f.link_hash = current_setting('loper.folder_link', true) AND f.code_hash = current_setting('loper.folder_code', true)
     AND NOT folder_is_locked(f.wrong_codes, f.wrong_since)
$$;
ALTER FUNCTION viewer_folder() OWNER TO loper_system;

-- Tries a link and a code: 'open', 'wrong', 'locked' or 'missing'. Counts what is wrong; what is right holds the folder until the
-- operation ends, so that two devices do not write into each other.
CREATE FUNCTION open_folder(link text, code text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE opened folder%ROWTYPE;
BEGIN
  SELECT * INTO opened FROM folder WHERE link_hash = link FOR UPDATE;
  IF opened.id IS NULL THEN RETURN 'missing'; END IF;
  IF folder_is_locked(opened.wrong_codes, opened.wrong_since) THEN RETURN 'locked'; END IF;
  IF opened.code_hash <> code THEN
    UPDATE folder SET wrong_codes = CASE WHEN wrong_since > now() - interval '1 hour' THEN wrong_codes + 1 ELSE 1 END,
                      wrong_since = CASE WHEN wrong_since > now() - interval '1 hour' THEN wrong_since ELSE now() END
     WHERE id = opened.id;
    RETURN 'wrong';
  END IF;
  UPDATE folder SET wrong_codes = 0, wrong_since = NULL, touched_at = now() WHERE id = opened.id;
  RETURN 'open';
END $$;
ALTER FUNCTION open_folder(text, text) OWNER TO loper_system;

-- Takes the folder of this viewer away with every word in it, and the mails with its link that are still in the house.
CREATE FUNCTION erase_folder(url text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF viewer_folder() IS NULL OR length(url) < 20 THEN RAISE EXCEPTION 'no folder to erase'; END IF;
  DELETE FROM outbox_message WHERE position(url IN text) > 0;
  DELETE FROM folder WHERE id = viewer_folder();
END $$;
ALTER FUNCTION erase_folder(text) OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['folder', 'folder_answer', 'learning_video'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO loper_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO loper_system', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON folder TO loper_app;
GRANT SELECT, INSERT, UPDATE ON folder_answer TO loper_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON learning_video TO loper_app;

CREATE POLICY seen ON folder FOR SELECT TO loper_app USING (
  link_hash = (SELECT current_setting('loper.folder_link', true)) AND code_hash = (SELECT current_setting('loper.folder_code', true))
  AND NOT folder_is_locked(wrong_codes, wrong_since));
CREATE POLICY made ON folder FOR INSERT TO loper_app WITH CHECK (
  link_hash = (SELECT current_setting('loper.folder_link', true)) AND code_hash = (SELECT current_setting('loper.folder_code', true)));
CREATE POLICY own ON folder_answer TO loper_app
  USING (folder_id = (SELECT viewer_folder())) WITH CHECK (folder_id = (SELECT viewer_folder()));

-- A film is for everybody; only who works at its library changes it.
CREATE POLICY seen ON learning_video FOR SELECT TO loper_app USING (true);
CREATE POLICY own ON learning_video TO loper_app
  USING (organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))
  WITH CHECK (organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
