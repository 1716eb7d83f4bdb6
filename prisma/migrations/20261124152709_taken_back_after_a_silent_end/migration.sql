-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "taken_back_at" TIMESTAMPTZ(3);
