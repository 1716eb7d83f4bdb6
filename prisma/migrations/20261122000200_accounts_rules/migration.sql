-- Staff accounts. Colleagues and partners see each other; secrets of sign-in are for the system alone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['user', 'membership', 'sign_in_session', 'account', 'verification', 'passkey', 'two_factor'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO loper_system USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- The users that work with the viewer: in one organisation, or as the contact in a common partnership.
CREATE FUNCTION viewer_colleagues() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT user_id FROM membership WHERE organisation_id = ANY (viewer_organisations())
  UNION
  SELECT theirs.contact_id FROM partnership_partner ours
    JOIN partnership_partner theirs ON theirs.partnership_id = ours.partnership_id
   WHERE ours.organisation_id = ANY (viewer_organisations()) AND theirs.contact_id IS NOT NULL
$$;
ALTER FUNCTION viewer_colleagues() OWNER TO loper_system;

CREATE POLICY seen ON "user" FOR SELECT TO loper_app USING (
  id = (SELECT viewer_user()) OR (SELECT viewer_is_operator()) OR id IN (SELECT viewer_colleagues()));
CREATE POLICY own ON "user" FOR UPDATE TO loper_app USING (id = (SELECT viewer_user()));

CREATE POLICY seen ON membership FOR SELECT TO loper_app USING (
  user_id = (SELECT viewer_user()) OR (SELECT viewer_is_operator())
  OR organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
CREATE POLICY managed ON membership FOR ALL TO loper_app USING (
  (SELECT viewer_is_operator()) OR organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));

-- One person has one role at an organisation at most once at a time.
CREATE UNIQUE INDEX membership_active ON membership (organisation_id, user_id, role) WHERE ended_at IS NULL;

-- The account behind an address, made when there is none: an invitation must not tell who already has an account elsewhere.
CREATE FUNCTION account_for_invitation(email_address text, full_name text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE found uuid;
BEGIN
  IF viewer_user() IS NULL THEN RAISE EXCEPTION 'only staff invites'; END IF;
  INSERT INTO "user" (id, name, email, updated_at) VALUES (gen_random_uuid(), full_name, lower(email_address), now())
    ON CONFLICT (email) DO NOTHING;
  SELECT id INTO found FROM "user" WHERE email = lower(email_address);
  RETURN found;
END $$;
ALTER FUNCTION account_for_invitation(text, text) OWNER TO loper_system;

-- Who is behind a sign-in token or a person's link. The only door through which an operation learns its viewer.
CREATE FUNCTION viewer_of(session_token text, link_hash text)
  RETURNS TABLE (user_id uuid, name text, person_id uuid, memberships jsonb, organisation_ids text, is_operator boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT u.id, u.name, l.person_id,
         coalesce(m.memberships, '[]'::jsonb), coalesce(m.organisation_ids, ''), coalesce(m.is_operator, false)
    FROM (SELECT 1) nobody
    LEFT JOIN sign_in_session s ON s.token = session_token AND s.expires_at > now()
    LEFT JOIN "user" u ON u.id = s.user_id
    LEFT JOIN person_link l ON l.token_hash = link_hash AND l.expires_at > now() AND l.revoked_at IS NULL
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisationType', o.type, 'role', ms.role)) AS memberships,
             string_agg(DISTINCT o.id::text, ',') AS organisation_ids,
             bool_or(o.type = 'OPERATOR' AND ms.role = 'ADMINISTRATOR') AS is_operator
        FROM membership ms JOIN organisation o ON o.id = ms.organisation_id
       WHERE ms.user_id = u.id AND ms.ended_at IS NULL) m ON true
$$;
ALTER FUNCTION viewer_of(text, text) OWNER TO loper_system;
