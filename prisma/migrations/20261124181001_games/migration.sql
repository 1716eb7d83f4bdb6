-- CreateEnum
CREATE TYPE "GameMode" AS ENUM ('OWN_PHONES', 'ONE_TABLE');

-- CreateEnum
CREATE TYPE "GameStatus" AS ENUM ('LOBBY', 'PLAYING', 'PAUSED', 'CLOSED');

-- CreateTable
CREATE TABLE "game_room" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "session_id" UUID,
    "game_key" TEXT NOT NULL,
    "mode" "GameMode" NOT NULL,
    "code" TEXT NOT NULL,
    "status" "GameStatus" NOT NULL DEFAULT 'LOBBY',
    "round" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "game_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "game_player" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "ready_round" INTEGER NOT NULL DEFAULT 0,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "game_player_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "game_player_key" (
    "player_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "rejoin_code" TEXT NOT NULL,

    CONSTRAINT "game_player_key_pkey" PRIMARY KEY ("player_id")
);

-- CreateTable
CREATE TABLE "game_answer" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "player_id" UUID NOT NULL,
    "round" TEXT NOT NULL,
    "cards" TEXT[],
    "kept" TEXT[],
    "text" TEXT,
    "lines" JSONB NOT NULL DEFAULT '[]',
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "hidden_at" TIMESTAMPTZ(3),

    CONSTRAINT "game_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "game_gift" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "round" TEXT NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "cards" TEXT[],
    "text" TEXT,
    "hidden_at" TIMESTAMPTZ(3),

    CONSTRAINT "game_gift_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "game_room_code_key" ON "game_room"("code");

-- CreateIndex
CREATE INDEX "game_room_organisation_id_idx" ON "game_room"("organisation_id");

-- CreateIndex
CREATE INDEX "game_room_session_id_idx" ON "game_room"("session_id");

-- CreateIndex
CREATE INDEX "game_room_expires_at_idx" ON "game_room"("expires_at");

-- CreateIndex
CREATE INDEX "game_player_room_id_idx" ON "game_player"("room_id");

-- CreateIndex
CREATE UNIQUE INDEX "game_player_key_token_hash_key" ON "game_player_key"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "game_player_key_room_id_rejoin_code_key" ON "game_player_key"("room_id", "rejoin_code");

-- CreateIndex
CREATE INDEX "game_answer_room_id_idx" ON "game_answer"("room_id");

-- CreateIndex
CREATE UNIQUE INDEX "game_answer_player_id_round_key" ON "game_answer"("player_id", "round");

-- CreateIndex
CREATE INDEX "game_gift_to_id_idx" ON "game_gift"("to_id");

-- CreateIndex
CREATE INDEX "game_gift_room_id_idx" ON "game_gift"("room_id");

-- CreateIndex
CREATE UNIQUE INDEX "game_gift_from_id_to_id_round_key" ON "game_gift"("from_id", "to_id", "round");

-- AddForeignKey
ALTER TABLE "game_room" ADD CONSTRAINT "game_room_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_room" ADD CONSTRAINT "game_room_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_player" ADD CONSTRAINT "game_player_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "game_room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_player_key" ADD CONSTRAINT "game_player_key_player_id_fkey" FOREIGN KEY ("player_id") REFERENCES "game_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_answer" ADD CONSTRAINT "game_answer_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "game_room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_answer" ADD CONSTRAINT "game_answer_player_id_fkey" FOREIGN KEY ("player_id") REFERENCES "game_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_gift" ADD CONSTRAINT "game_gift_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "game_room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_gift" ADD CONSTRAINT "game_gift_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "game_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "game_gift" ADD CONSTRAINT "game_gift_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "game_player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who plays, as the operation set it: a player is nobody outside the room.
CREATE FUNCTION viewer_player() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('loper.player_id', true), '')::uuid $$;
CREATE FUNCTION viewer_game_room() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('loper.game_room_id', true), '')::uuid $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['game_room', 'game_player', 'game_player_key', 'game_answer', 'game_gift'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO loper_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO loper_system, loper_app', name);
  END LOOP;
END $$;

-- A room is for who works at its organisation, and for who plays in it. At one table the players turn the page themselves.
CREATE POLICY seen ON game_room FOR SELECT TO loper_app USING (
  id = (SELECT viewer_game_room()) OR organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
CREATE POLICY opened ON game_room FOR INSERT TO loper_app WITH CHECK (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
CREATE POLICY moved ON game_room FOR UPDATE TO loper_app USING (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
  OR (id = (SELECT viewer_game_room()) AND mode = 'ONE_TABLE'));
CREATE POLICY erased ON game_room FOR DELETE TO loper_app USING (
  organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));

-- The group and the host know who plays; each changes their own row, and the host may take somebody out.
CREATE POLICY seen ON game_player FOR SELECT TO loper_app USING (
  room_id = (SELECT viewer_game_room())
  OR room_id IN (SELECT id FROM game_room WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));
CREATE POLICY joined ON game_player FOR INSERT TO loper_app WITH CHECK (
  id = (SELECT viewer_player()) AND room_id = (SELECT viewer_game_room()));
CREATE POLICY own ON game_player FOR UPDATE TO loper_app USING (id = (SELECT viewer_player()));
CREATE POLICY removed ON game_player FOR DELETE TO loper_app USING (
  id = (SELECT viewer_player())
  OR room_id IN (SELECT id FROM game_room WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));

-- With what somebody comes back is for that player alone.
CREATE POLICY own ON game_player_key TO loper_app USING (player_id = (SELECT viewer_player()));

-- An answer is the player's own. What is shared is read by the group and the host, who may take it away.
CREATE POLICY seen ON game_answer FOR SELECT TO loper_app USING (
  player_id = (SELECT viewer_player())
  OR (shared AND hidden_at IS NULL AND room_id = (SELECT viewer_game_room()))
  OR (shared AND room_id IN (SELECT id FROM game_room WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))));
CREATE POLICY given ON game_answer FOR INSERT TO loper_app WITH CHECK (
  player_id = (SELECT viewer_player()) AND room_id = (SELECT viewer_game_room()));
CREATE POLICY changed ON game_answer FOR UPDATE TO loper_app USING (
  player_id = (SELECT viewer_player())
  OR (shared AND room_id IN (SELECT id FROM game_room WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[]))));

-- A gift is for who gave it and who got it, and for the host, who may take it away.
CREATE POLICY seen ON game_gift FOR SELECT TO loper_app USING (
  from_id = (SELECT viewer_player())
  OR (hidden_at IS NULL AND to_id = (SELECT viewer_player()))
  OR room_id IN (SELECT id FROM game_room WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));
CREATE POLICY given ON game_gift FOR INSERT TO loper_app WITH CHECK (
  from_id = (SELECT viewer_player()) AND room_id = (SELECT viewer_game_room()));
CREATE POLICY changed ON game_gift FOR UPDATE TO loper_app USING (
  from_id = (SELECT viewer_player())
  OR room_id IN (SELECT id FROM game_room WHERE organisation_id = ANY ((SELECT viewer_organisations())::uuid[])));
CREATE POLICY taken_back ON game_gift FOR DELETE TO loper_app USING (from_id = (SELECT viewer_player()));

ALTER TABLE game_room
  ADD CONSTRAINT room_code CHECK (code ~ '^[0-9]{6}$'),
  ADD CONSTRAINT round_exists CHECK (round BETWEEN 0 AND 50),
  ADD CONSTRAINT kept_shortly CHECK (expires_at <= created_at + interval '49 hours');
ALTER TABLE game_player ADD CONSTRAINT name_length CHECK (char_length(first_name) BETWEEN 1 AND 30);
ALTER TABLE game_answer ADD CONSTRAINT text_length CHECK (char_length(text) <= 200);
ALTER TABLE game_gift
  ADD CONSTRAINT text_length CHECK (char_length(text) <= 100),
  ADD CONSTRAINT for_another CHECK (from_id <> to_id);

-- Whoever becomes the owner must be allowed to create in the schema, for that moment.
GRANT CREATE ON SCHEMA public TO loper_system;

-- Who is behind the token of a player. A room that is over its time lets nobody in any more, also before it is erased.
CREATE FUNCTION game_player_of(hash text) RETURNS TABLE (player_id uuid, room_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.player_id, k.room_id FROM game_player_key k JOIN game_room r ON r.id = k.room_id
   WHERE k.token_hash = hash AND r.expires_at > now()
$$;
ALTER FUNCTION game_player_of(text) OWNER TO loper_system;

-- What somebody with the code may know before they are in.
CREATE FUNCTION game_room_of_code(wanted text) RETURNS TABLE (id uuid, game_key text, mode "GameMode", status "GameStatus", players int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, r.game_key, r.mode, r.status, (SELECT count(*)::int FROM game_player p WHERE p.room_id = r.id)
    FROM game_room r WHERE r.code = wanted AND r.expires_at > now()
$$;
ALTER FUNCTION game_room_of_code(text) OWNER TO loper_system;

-- The player who comes back with their own code.
CREATE FUNCTION game_player_of_code(room_code text, own_code text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.player_id FROM game_player_key k JOIN game_room r ON r.id = k.room_id
   WHERE r.code = room_code AND r.expires_at > now() AND k.rejoin_code = own_code
$$;
ALTER FUNCTION game_player_of_code(text, text) OWNER TO loper_system;

-- Something changed that others in the room can see: the room's version grows, and every instance hears which room it is.
CREATE FUNCTION game_room_changed(subject uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE game_room SET version = version + 1 WHERE id = subject
     AND (id = viewer_game_room() OR organisation_id = ANY (viewer_organisations()));
  IF FOUND THEN PERFORM pg_notify('loper_events', 'game:' || subject); END IF;
END $$;
ALTER FUNCTION game_room_changed(uuid) OWNER TO loper_system;

-- The last wall: whatever the code does, a room never holds more than twelve people, and a closed one takes nobody.
CREATE FUNCTION refuse_crowded_game() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE state "GameStatus"; taken int;
BEGIN
  SELECT status INTO state FROM game_room WHERE id = NEW.room_id FOR UPDATE;
  SELECT count(*) INTO taken FROM game_player WHERE room_id = NEW.room_id;
  IF state = 'CLOSED' OR taken >= 12 THEN RAISE EXCEPTION 'game room % takes nobody', NEW.room_id; END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION refuse_crowded_game() OWNER TO loper_system;
CREATE TRIGGER refuse_crowded_game BEFORE INSERT ON game_player FOR EACH ROW EXECUTE FUNCTION refuse_crowded_game();

-- A gift stays within its room, and so does an answer.
CREATE FUNCTION check_game_room() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM game_player WHERE id IN (NEW.from_id, NEW.to_id) AND room_id = NEW.room_id) <> 2 THEN
    RAISE EXCEPTION 'game gift % is not within its room', NEW.id;
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION check_game_room() OWNER TO loper_system;
CREATE TRIGGER check_game_room BEFORE INSERT OR UPDATE OF from_id, to_id, room_id ON game_gift
  FOR EACH ROW EXECUTE FUNCTION check_game_room();

-- Makes one who comes in wait for another who comes in at the same moment, so that the twelfth place is given once.
CREATE FUNCTION lock_game_room(subject uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM game_room WHERE id = subject FOR UPDATE;
END $$;
ALTER FUNCTION lock_game_room(uuid) OWNER TO loper_system;
REVOKE CREATE ON SCHEMA public FROM loper_system;
