-- AlterTable
ALTER TABLE "enrolment" ADD COLUMN     "attendance_at" TIMESTAMPTZ(3),
ADD COLUMN     "attendance_by_id" UUID,
ADD COLUMN     "other_attendance" "Attendance",
ADD COLUMN     "other_attendance_at" TIMESTAMPTZ(3),
ADD COLUMN     "other_attendance_by_id" UUID;
