GRANT CREATE ON SCHEMA public TO loper_system;

-- An opinion of somebody who scanned the code at the end, without a page of their own. Never more opinions than people with a place who
-- were not ticked as absent, so one phone cannot answer for everybody and more. Answers whether it was kept.
CREATE FUNCTION give_opinion_by_code(subject uuid, is_welcome int, is_useful int, is_again int) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE people int; answers int;
BEGIN
  PERFORM 1 FROM session WHERE id = subject FOR UPDATE;
  SELECT count(*) INTO people FROM enrolment
   WHERE session_id = subject AND status = 'PLACED' AND attendance <> 'ABSENT' AND echo_of_id IS NULL;
  SELECT count(*) INTO answers FROM session_opinion WHERE session_id = subject;
  IF answers >= people THEN RETURN false; END IF;
  INSERT INTO session_opinion (session_id, welcome, useful, again) VALUES (subject, is_welcome, is_useful, is_again);
  RETURN true;
END
$$;
ALTER FUNCTION give_opinion_by_code(uuid, int, int, int) OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
