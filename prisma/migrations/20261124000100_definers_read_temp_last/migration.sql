-- Without pg_temp named, PostgreSQL looks there first, and a temporary table would stand before the real one. Named last, it never does.
DO $$
DECLARE subject regprocedure;
BEGIN
  FOR subject IN SELECT oid FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', subject);
  END LOOP;
END $$;
