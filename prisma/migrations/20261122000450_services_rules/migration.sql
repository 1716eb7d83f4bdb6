ALTER TABLE service
  ADD CONSTRAINT weekday_is_iso CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT opens_on_a_clock CHECK (opens_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD CONSTRAINT closes_on_a_clock CHECK (closes_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD CONSTRAINT closes_after_it_opens CHECK (closes_at > opens_at);

-- Words as they are looked up: without capitals and accents, and of "IJ" and "ĳ" one.
CREATE FUNCTION plain_words(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT translate(replace(lower(words), 'ĳ', 'ij'), 'áàâäãéèêëíìîïóòôöõúùûüçñ', 'aaaaaeeeeiiiiooooouuuucn')
$$;

-- Each word twice: by its Dutch stem, and as it stands, for who is still typing it.
CREATE FUNCTION word_list(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT to_tsvector('dutch', plain_words(coalesce(words, ''))) || to_tsvector('simple', plain_words(coalesce(words, '')))
$$;

CREATE FUNCTION keep_service_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := setweight(word_list(NEW.title), 'A') || setweight(word_list(NEW.keywords), 'B')
    || setweight(word_list(NEW.summary), 'C')
    || setweight(word_list(concat_ws(' ', NEW.audience, NEW.bring, NEW.desk_sentence, NEW.schedule)), 'D');
  RETURN NEW;
END $$;
CREATE TRIGGER keep_service_words BEFORE INSERT OR UPDATE ON service FOR EACH ROW EXECUTE FUNCTION keep_service_words();

-- The words that somebody typed, without stop words, each with the query that finds it. The stemmer leaves "brief" and
-- "brieven" apart, so a stem is also tried with its last letter hard or soft.
CREATE FUNCTION typed_words(typed text) RETURNS TABLE (word text, query tsquery) LANGUAGE sql STABLE AS $$
  SELECT w.word, format('%1$L:* | %2$L | %3$L', w.word, w.stem,
                        CASE right(w.stem, 1) WHEN 'f' THEN left(w.stem, -1) || 'v' WHEN 'v' THEN left(w.stem, -1) || 'f'
                          WHEN 's' THEN left(w.stem, -1) || 'z' WHEN 'z' THEN left(w.stem, -1) || 's' ELSE w.stem END)::tsquery
    FROM (SELECT DISTINCT m.found[1] AS word, (ts_lexize('dutch_stem', m.found[1]))[1] AS stem
            FROM regexp_matches(plain_words(left(typed, 200)), '[[:alnum:]]{2,}', 'g') AS m(found)) w
   WHERE w.stem IS NOT NULL
$$;

-- Whether a long word has the other in it: Dutch glues words, and "huurtoeslag" is a "toeslag".
CREATE FUNCTION is_glued(words tsvector, typed text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT EXISTS (SELECT 1 FROM unnest(tsvector_to_array(words)) AS l(lexeme)
                  WHERE (length(typed) >= 4 AND position(typed IN l.lexeme) > 0)
                     OR (length(l.lexeme) >= 5 AND position(l.lexeme IN typed) > 0))
$$;

-- Room and next start of the services that follow their sessions: numbers and moments, never persons.
-- Who waits has a claim on what comes free, so a place counts as free only beyond the line.
CREATE FUNCTION service_room(subjects uuid[]) RETURNS TABLE (service_id uuid, room "Room", next_starts_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH ahead AS (
    SELECT s.service_id, s.starts_at, s.capacity > count(e.id) FILTER (WHERE e.status <> 'CANCELLED') AS free
      FROM session s LEFT JOIN enrolment e ON e.session_id = s.id AND e.echo_of_id IS NULL
     WHERE s.service_id = ANY (subjects) AND s.status = 'PLANNED' AND s.published_at <= now() AND s.starts_at > now()
     GROUP BY s.id)
  SELECT v.id, CASE WHEN bool_or(a.free) THEN 'AVAILABLE'::"Room" ELSE 'WAITING_LIST'::"Room" END,
         coalesce(min(a.starts_at) FILTER (WHERE a.free), min(a.starts_at))
    FROM service v LEFT JOIN ahead a ON a.service_id = v.id
   WHERE v.id = ANY (subjects) AND (v.kind = 'SESSIONS' OR a.service_id IS NOT NULL)
   GROUP BY v.id
$$;
ALTER FUNCTION service_room(uuid[]) OWNER TO loper_system;
