-- Everything about a job seeker is visible to that person, and to an organisation only through a referral or an enrolment.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['person', 'person_link', 'consent_event', 'access_line', 'referral', 'referral_event', 'enrolment',
                              'outbox_message', 'submission_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO loper_system USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- The people that the viewer's organisations may see. A withdrawn agreement closes the receiver's door.
CREATE FUNCTION viewer_sees_person(subject uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT subject = viewer_person()
      OR EXISTS (SELECT 1 FROM referral r WHERE r.person_id = subject
                  AND (r.sender_organisation_id = ANY (viewer_organisations())
                       OR (r.receiver_organisation_id = ANY (viewer_organisations()) AND r.withdrawn_at IS NULL)))
      OR EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id
                  WHERE e.person_id = subject AND e.echo_of_id IS NULL AND s.organisation_id = ANY (viewer_organisations())
                    AND (e.referral_id IS NULL OR NOT EXISTS (
                      SELECT 1 FROM referral w WHERE w.id = e.referral_id AND w.withdrawn_at IS NOT NULL)))
$$;
ALTER FUNCTION viewer_sees_person(uuid) OWNER TO loper_system;

CREATE POLICY seen ON person FOR SELECT TO loper_app USING (id = (SELECT viewer_person()) OR viewer_sees_person(id));
CREATE POLICY made ON person FOR INSERT TO loper_app WITH CHECK (id = (SELECT viewer_person()));
CREATE POLICY own ON person FOR UPDATE TO loper_app USING (id = (SELECT viewer_person()));

CREATE POLICY seen ON person_link FOR SELECT TO loper_app USING (viewer_sees_person(person_id));
CREATE POLICY made ON person_link FOR INSERT TO loper_app WITH CHECK (viewer_sees_person(person_id));
CREATE POLICY own ON person_link FOR UPDATE TO loper_app USING (person_id = (SELECT viewer_person()));

CREATE POLICY seen ON consent_event FOR SELECT TO loper_app USING (viewer_sees_person(person_id));
CREATE POLICY made ON consent_event FOR INSERT TO loper_app WITH CHECK (viewer_sees_person(person_id));

-- The lines that tell who looked are for the person alone; whoever looks may add one.
CREATE POLICY own ON access_line FOR SELECT TO loper_app USING (person_id = (SELECT viewer_person()));
CREATE POLICY made ON access_line FOR INSERT TO loper_app WITH CHECK (viewer_sees_person(person_id));

CREATE POLICY made ON outbox_message FOR INSERT TO loper_app WITH CHECK (true);

CREATE POLICY own ON submission_key TO loper_app
  USING (actor = (SELECT current_setting('loper.actor', true))) WITH CHECK (actor = (SELECT current_setting('loper.actor', true)));
