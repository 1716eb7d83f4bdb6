ALTER TABLE "session" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

-- Whoever changes a session, and however: calendars take an event again only when its number is higher.
CREATE FUNCTION count_session_revision() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.revision := OLD.revision + 1;
  RETURN NEW;
END
$$;

CREATE TRIGGER session_revision BEFORE UPDATE ON "session" FOR EACH ROW
WHEN ((OLD.starts_at, OLD.ends_at, OLD.branch_id, OLD.room, OLD.online, OLD.title, OLD.summary, OLD.status)
      IS DISTINCT FROM
      (NEW.starts_at, NEW.ends_at, NEW.branch_id, NEW.room, NEW.online, NEW.title, NEW.summary, NEW.status))
EXECUTE FUNCTION count_session_revision();
