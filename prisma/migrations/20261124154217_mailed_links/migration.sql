-- AlterTable
ALTER TABLE "person_link" ADD COLUMN     "mailed" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "person_contact_value_idx" ON "person"("contact_value");

-- Everybody who is reached at the address that a link was mailed to: whoever holds that link reads that mailbox. Only for the holder, and
-- nobody for a link that was shown on a screen or on paper.
GRANT CREATE ON SCHEMA public TO loper_system;
CREATE FUNCTION people_of_mailed_link(hash text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT others.id FROM person_link l
    JOIN person own ON own.id = l.person_id AND own.contact_kind = 'EMAIL' AND own.erased_at IS NULL
    JOIN person others ON others.contact_kind = 'EMAIL' AND others.contact_value = own.contact_value AND others.erased_at IS NULL
   WHERE l.token_hash = hash AND l.mailed AND l.expires_at > now() AND l.revoked_at IS NULL AND own.id = viewer_person()
   ORDER BY others.created_at
$$;
ALTER FUNCTION people_of_mailed_link(text) OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
