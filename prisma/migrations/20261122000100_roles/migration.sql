-- Two roles without login. Operations run as loper_app, under row-level security: jobs, sign-in and clocks run as loper_system.
DO $$ BEGIN CREATE ROLE loper_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE loper_system NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT loper_app, loper_system TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO loper_app, loper_system;
-- A definer function must be owned by loper_system, which needs this right while ownership changes hands. Revoked in the last migration.
GRANT CREATE ON SCHEMA public TO loper_system;

-- Who is looking, as the operation set it. Empty settings read as "nobody".
CREATE FUNCTION viewer_user() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('loper.user_id', true), '')::uuid $$;
CREATE FUNCTION viewer_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('loper.person_id', true), '')::uuid $$;
CREATE FUNCTION viewer_organisations() RETURNS uuid[] LANGUAGE sql STABLE
  AS $$ SELECT coalesce(string_to_array(nullif(current_setting('loper.organisation_ids', true), ''), ',')::uuid[], '{}') $$;
CREATE FUNCTION viewer_is_operator() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT coalesce(current_setting('loper.is_operator', true), '') = 'true' $$;
