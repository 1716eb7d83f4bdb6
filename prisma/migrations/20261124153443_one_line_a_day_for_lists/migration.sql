-- AlterTable
ALTER TABLE "access_line" ADD COLUMN     "seen_on" DATE;

-- Whoever opens a list ten times a day leaves one line with everybody in it.
CREATE UNIQUE INDEX access_line_once_a_day ON access_line (person_id, user_id, organisation_id, what, purpose, seen_on)
  WHERE seen_on IS NOT NULL;
