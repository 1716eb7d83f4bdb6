-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "counts_people" BOOLEAN NOT NULL DEFAULT true;
