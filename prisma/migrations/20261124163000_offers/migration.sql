-- CreateEnum
CREATE TYPE "EnrolmentEnd" AS ENUM ('SIGNED_OFF', 'DECLINED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "EnrolmentNeed" AS ENUM ('LANGUAGE_HELP', 'WHEELCHAIR', 'CHILDCARE');

-- AlterEnum
ALTER TYPE "EnrolmentStatus" ADD VALUE 'OFFERED';

-- AlterTable
ALTER TABLE "enrolment" ADD COLUMN     "ended_by" "EnrolmentEnd",
ADD COLUMN     "needs" "EnrolmentNeed"[] DEFAULT ARRAY[]::"EnrolmentNeed"[],
ADD COLUMN     "offer_answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "offer_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "pair_id" UUID,
ADD COLUMN     "reminded_day_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminded_week_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "calendar" TEXT,
ADD COLUMN     "calendar_method" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "goes_on_at" TIMESTAMPTZ(3),
ADD COLUMN     "host_asked_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "enrolment_pair_id_idx" ON "enrolment"("pair_id");

-- CreateIndex
CREATE INDEX "enrolment_offer_expires_at_idx" ON "enrolment"("offer_expires_at");
