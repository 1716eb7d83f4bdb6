-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('EMAIL', 'SMS');

-- CreateEnum
CREATE TYPE "OrganisationType" AS ENUM ('LIBRARY', 'PROVINCIAL_SUPPORT_ORGANISATION', 'STAFFING_AGENCY', 'MUNICIPALITY', 'LEARN_WORK_COUNTER', 'MINISTRY', 'TOOLKIT_PROVIDER', 'OPERATOR', 'OTHER');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('COORDINATOR', 'FRONT_DESK', 'HOST', 'CONSULTANT', 'CLIENT_MANAGER', 'ADVISER', 'OBSERVER', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "PartnershipPhase" AS ENUM ('GETTING_ACQUAINTED', 'PILOT', 'EVALUATION', 'SCALING', 'ENDED');

-- CreateEnum
CREATE TYPE "InterestStance" AS ENUM ('OFFERS', 'SEEKS');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('EMAIL', 'PHONE');

-- CreateEnum
CREATE TYPE "ConsentKind" AS ENUM ('GIVEN', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "PilotState" AS ENUM ('PREPARING', 'RUNNING', 'EVALUATING', 'CLOSED');

-- CreateEnum
CREATE TYPE "PilotDecision" AS ENUM ('STOP', 'ADAPT', 'SCALE_UP');

-- CreateEnum
CREATE TYPE "IndicatorSource" AS ENUM ('MANUAL', 'REFERRALS_REQUESTED', 'REFERRALS_ANSWERED_IN_TIME', 'REFERRALS_STARTED', 'REFERRALS_COMPLETED', 'SESSIONS_HELD', 'PEOPLE_ATTENDED');

-- CreateEnum
CREATE TYPE "IndicatorUnit" AS ENUM ('COUNT', 'SHARE');

-- CreateEnum
CREATE TYPE "LogKind" AS ENUM ('SUCCESS', 'LESSON', 'DECISION');

-- CreateEnum
CREATE TYPE "ReferralStatus" AS ENUM ('DRAFT', 'REQUESTED', 'CANCELLED', 'ACCEPTED', 'REJECTED', 'WAITLISTED', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'EXPIRED', 'ENTERED_IN_ERROR');

-- CreateEnum
CREATE TYPE "RejectionReason" AS ENUM ('NO_CAPACITY', 'OUTSIDE_AREA', 'DOES_NOT_FIT', 'NOT_REACHED', 'PERSON_DECLINED', 'DUPLICATE', 'OTHER');

-- CreateEnum
CREATE TYPE "FailureReason" AS ENUM ('NOT_REACHED', 'STOPPED_BY_PERSON', 'NOT_SUITABLE', 'OTHER');

-- CreateEnum
CREATE TYPE "ReferralOutcome" AS ENUM ('REACHED_GOAL', 'CONTINUES_ELSEWHERE', 'FOUND_WORK', 'OTHER');

-- CreateEnum
CREATE TYPE "FeedbackLevel" AS ENUM ('NOTHING', 'STARTED_FINISHED', 'DETAILS');

-- CreateEnum
CREATE TYPE "Actor" AS ENUM ('SENDER', 'RECEIVER', 'PERSON', 'CLOCK');

-- CreateEnum
CREATE TYPE "Topic" AS ENUM ('LANGUAGE', 'DIGITAL', 'WORK');

-- CreateEnum
CREATE TYPE "ServiceKind" AS ENUM ('COURSE', 'WALK_IN', 'CONVERSATION', 'SESSIONS');

-- CreateEnum
CREATE TYPE "Room" AS ENUM ('AVAILABLE', 'WAITING_LIST', 'FULL');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('PLANNED', 'CANCELLED', 'HELD');

-- CreateEnum
CREATE TYPE "EnrolmentStatus" AS ENUM ('PLACED', 'WAITING', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Attendance" AS ENUM ('UNKNOWN', 'PRESENT', 'ABSENT');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_cell" (
    "organisation_id" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "figure_cell_pkey" PRIMARY KEY ("organisation_id","quarter","dimension","value")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "channel" "Channel" NOT NULL DEFAULT 'EMAIL',
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_key" (
    "actor" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "result_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_key_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "instance_setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "instance_setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "OrganisationType" NOT NULL,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "source" TEXT,
    "successor_id" UUID,
    "closed_on" DATE,
    "supported_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_type_period" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "type" "OrganisationType" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "organisation_type_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_area" (
    "organisation_id" UUID NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "service_area_pkey" PRIMARY KEY ("organisation_id","municipality_code","valid_from")
);

-- CreateTable
CREATE TABLE "province_support" (
    "organisation_id" UUID NOT NULL,
    "province_code" TEXT NOT NULL,

    CONSTRAINT "province_support_pkey" PRIMARY KEY ("organisation_id","province_code")
);

-- CreateTable
CREATE TABLE "branch" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "access_note" TEXT,
    "closed_on" DATE,

    CONSTRAINT "branch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_blueprint" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "organisation_id" UUID,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partnership_blueprint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "blueprint_id" UUID,
    "phase" "PartnershipPhase" NOT NULL DEFAULT 'GETTING_ACQUAINTED',
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_partner" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    "brings" TEXT NOT NULL DEFAULT '',
    "wants" TEXT NOT NULL DEFAULT '',
    "contact_id" UUID,
    "signed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partnership_partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interest" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_interest" (
    "interest_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "stance" "InterestStance" NOT NULL,

    CONSTRAINT "partner_interest_pkey" PRIMARY KEY ("interest_id","partner_id")
);

-- CreateTable
CREATE TABLE "phase_entry" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "phase" "PartnershipPhase" NOT NULL,
    "entered_on" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "phase_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "partner_id" UUID,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "done_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "contact_kind" "ContactKind" NOT NULL,
    "contact_value" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "municipality_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_event" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "referral_id" UUID,
    "enrolment_id" UUID,
    "kind" "ConsentKind" NOT NULL,
    "purpose" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "text_shown" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_line" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "user_id" UUID,
    "reader_name" TEXT NOT NULL,
    "organisation_id" UUID,
    "organisation_name" TEXT,
    "what" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "access_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pilot" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "state" "PilotState" NOT NULL DEFAULT 'PREPARING',
    "evaluation" TEXT,
    "continuation" TEXT,
    "decision" "PilotDecision",
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pilot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pilot_goal" (
    "id" UUID NOT NULL,
    "pilot_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pilot_goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "explanation" TEXT,
    "source" "IndicatorSource" NOT NULL,
    "unit" "IndicatorUnit" NOT NULL,
    "baseline" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "target" DOUBLE PRECISION NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "measured_on" DATE NOT NULL,
    "note" TEXT,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "pilot_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "done_on" DATE,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_entry" (
    "id" UUID NOT NULL,
    "pilot_id" UUID NOT NULL,
    "kind" "LogKind" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "happened_on" DATE NOT NULL,
    "author_id" UUID,
    "organisation_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "log_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sender_organisation_id" UUID NOT NULL,
    "sender_id" UUID,
    "sender_name" TEXT,
    "receiver_organisation_id" UUID NOT NULL,
    "service_id" UUID,
    "topic" "Topic" NOT NULL,
    "question_note" TEXT,
    "municipality_code" TEXT,
    "shares_municipality" BOOLEAN NOT NULL DEFAULT true,
    "shares_language" BOOLEAN NOT NULL DEFAULT true,
    "shares_question" BOOLEAN NOT NULL DEFAULT true,
    "feedback_level" "FeedbackLevel" NOT NULL,
    "status" "ReferralStatus" NOT NULL DEFAULT 'REQUESTED',
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "rejection_reason" "RejectionReason",
    "failure_reason" "FailureReason",
    "outcome" "ReferralOutcome",
    "cancelled_by" "Actor",
    "note" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "sent_on_from_id" UUID,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_event" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "from" "ReferralStatus",
    "to" "ReferralStatus" NOT NULL,
    "actor" "Actor" NOT NULL,
    "actor_name" TEXT,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "labour_market_region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "labour_market_region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alternative_name" TEXT,
    "province_code" TEXT NOT NULL,
    "labour_market_region_code" TEXT NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_code" TEXT,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "service" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "branch_id" UUID,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "kind" "ServiceKind" NOT NULL,
    "topics" "Topic"[],
    "audience" TEXT,
    "cost" TEXT,
    "bring" TEXT,
    "desk_sentence" TEXT,
    "keywords" TEXT NOT NULL DEFAULT '',
    "schedule" TEXT,
    "weekday" INTEGER,
    "opens_at" TEXT,
    "closes_at" TEXT,
    "next_starts_on" DATE,
    "room" "Room" NOT NULL DEFAULT 'AVAILABLE',
    "contact_name" TEXT,
    "words" tsvector,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "branch_id" UUID,
    "service_id" UUID,
    "activity_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "online" BOOLEAN NOT NULL DEFAULT false,
    "online_url" TEXT,
    "room" TEXT,
    "minimum" INTEGER NOT NULL DEFAULT 4,
    "capacity" INTEGER NOT NULL DEFAULT 8,
    "host_id" UUID,
    "host_name" TEXT,
    "status" "SessionStatus" NOT NULL DEFAULT 'PLANNED',
    "published_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "referral_id" UUID,
    "status" "EnrolmentStatus" NOT NULL,
    "queue_number" SERIAL NOT NULL,
    "attendance" "Attendance" NOT NULL DEFAULT 'UNKNOWN',
    "walk_in" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "echo_of_id" UUID,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_MunicipalityToPartnership" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MunicipalityToPartnership_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_session_token_key" ON "sign_in_session"("token");

-- CreateIndex
CREATE INDEX "sign_in_session_user_id_idx" ON "sign_in_session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

-- CreateIndex
CREATE INDEX "passkey_credential_id_idx" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE INDEX "outbox_message_sent_at_next_try_at_idx" ON "outbox_message"("sent_at", "next_try_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "organisation_supported_by_id_idx" ON "organisation"("supported_by_id");

-- CreateIndex
CREATE INDEX "organisation_type_idx" ON "organisation"("type");

-- CreateIndex
CREATE INDEX "organisation_type_period_organisation_id_idx" ON "organisation_type_period"("organisation_id");

-- CreateIndex
CREATE INDEX "service_area_municipality_code_idx" ON "service_area"("municipality_code");

-- CreateIndex
CREATE INDEX "branch_organisation_id_idx" ON "branch"("organisation_id");

-- CreateIndex
CREATE INDEX "branch_municipality_code_idx" ON "branch"("municipality_code");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_blueprint_slug_key" ON "partnership_blueprint"("slug");

-- CreateIndex
CREATE INDEX "partnership_partner_organisation_id_idx" ON "partnership_partner"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_partner_partnership_id_organisation_id_key" ON "partnership_partner"("partnership_id", "organisation_id");

-- CreateIndex
CREATE INDEX "interest_partnership_id_idx" ON "interest"("partnership_id");

-- CreateIndex
CREATE INDEX "partner_interest_partner_id_idx" ON "partner_interest"("partner_id");

-- CreateIndex
CREATE INDEX "phase_entry_partnership_id_idx" ON "phase_entry"("partnership_id");

-- CreateIndex
CREATE INDEX "commitment_partnership_id_idx" ON "commitment"("partnership_id");

-- CreateIndex
CREATE INDEX "commitment_partner_id_idx" ON "commitment"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_link_token_hash_key" ON "person_link"("token_hash");

-- CreateIndex
CREATE INDEX "person_link_person_id_idx" ON "person_link"("person_id");

-- CreateIndex
CREATE INDEX "consent_event_person_id_idx" ON "consent_event"("person_id");

-- CreateIndex
CREATE INDEX "consent_event_referral_id_idx" ON "consent_event"("referral_id");

-- CreateIndex
CREATE INDEX "consent_event_enrolment_id_idx" ON "consent_event"("enrolment_id");

-- CreateIndex
CREATE INDEX "access_line_person_id_at_idx" ON "access_line"("person_id", "at");

-- CreateIndex
CREATE INDEX "pilot_partnership_id_idx" ON "pilot"("partnership_id");

-- CreateIndex
CREATE INDEX "pilot_organisation_id_idx" ON "pilot"("organisation_id");

-- CreateIndex
CREATE INDEX "pilot_goal_pilot_id_idx" ON "pilot_goal"("pilot_id");

-- CreateIndex
CREATE INDEX "indicator_goal_id_idx" ON "indicator"("goal_id");

-- CreateIndex
CREATE INDEX "measurement_indicator_id_measured_on_idx" ON "measurement"("indicator_id", "measured_on");

-- CreateIndex
CREATE INDEX "milestone_pilot_id_idx" ON "milestone"("pilot_id");

-- CreateIndex
CREATE INDEX "log_entry_pilot_id_happened_on_idx" ON "log_entry"("pilot_id", "happened_on");

-- CreateIndex
CREATE INDEX "referral_receiver_organisation_id_status_requested_at_idx" ON "referral"("receiver_organisation_id", "status", "requested_at");

-- CreateIndex
CREATE INDEX "referral_sender_organisation_id_requested_at_idx" ON "referral"("sender_organisation_id", "requested_at");

-- CreateIndex
CREATE INDEX "referral_person_id_idx" ON "referral"("person_id");

-- CreateIndex
CREATE INDEX "referral_event_referral_id_at_idx" ON "referral_event"("referral_id", "at");

-- CreateIndex
CREATE INDEX "municipality_province_code_idx" ON "municipality"("province_code");

-- CreateIndex
CREATE INDEX "municipality_labour_market_region_code_idx" ON "municipality"("labour_market_region_code");

-- CreateIndex
CREATE INDEX "service_organisation_id_idx" ON "service"("organisation_id");

-- CreateIndex
CREATE INDEX "service_branch_id_idx" ON "service"("branch_id");

-- CreateIndex
CREATE INDEX "session_organisation_id_starts_at_idx" ON "session"("organisation_id", "starts_at");

-- CreateIndex
CREATE INDEX "session_starts_at_idx" ON "session"("starts_at");

-- CreateIndex
CREATE INDEX "session_service_id_idx" ON "session"("service_id");

-- CreateIndex
CREATE INDEX "enrolment_session_id_status_queue_number_idx" ON "enrolment"("session_id", "status", "queue_number");

-- CreateIndex
CREATE INDEX "enrolment_person_id_idx" ON "enrolment"("person_id");

-- CreateIndex
CREATE INDEX "enrolment_referral_id_idx" ON "enrolment"("referral_id");

-- CreateIndex
CREATE INDEX "_MunicipalityToPartnership_B_index" ON "_MunicipalityToPartnership"("B");

-- AddForeignKey
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_cell" ADD CONSTRAINT "figure_cell_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_supported_by_id_fkey" FOREIGN KEY ("supported_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_type_period" ADD CONSTRAINT "organisation_type_period_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_support" ADD CONSTRAINT "province_support_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_support" ADD CONSTRAINT "province_support_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "branch" ADD CONSTRAINT "branch_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "branch" ADD CONSTRAINT "branch_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_blueprint" ADD CONSTRAINT "partnership_blueprint_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "partnership_blueprint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_partner" ADD CONSTRAINT "partnership_partner_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_partner" ADD CONSTRAINT "partnership_partner_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_partner" ADD CONSTRAINT "partnership_partner_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_interest" ADD CONSTRAINT "partner_interest_interest_id_fkey" FOREIGN KEY ("interest_id") REFERENCES "interest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_interest" ADD CONSTRAINT "partner_interest_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partnership_partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase_entry" ADD CONSTRAINT "phase_entry_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partnership_partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_link" ADD CONSTRAINT "person_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_event" ADD CONSTRAINT "consent_event_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_event" ADD CONSTRAINT "consent_event_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_event" ADD CONSTRAINT "consent_event_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_line" ADD CONSTRAINT "access_line_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pilot_goal" ADD CONSTRAINT "pilot_goal_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "pilot_goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_sender_organisation_id_fkey" FOREIGN KEY ("sender_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_receiver_organisation_id_fkey" FOREIGN KEY ("receiver_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_sent_on_from_id_fkey" FOREIGN KEY ("sent_on_from_id") REFERENCES "referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_labour_market_region_code_fkey" FOREIGN KEY ("labour_market_region_code") REFERENCES "labour_market_region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "municipality"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_echo_of_id_fkey" FOREIGN KEY ("echo_of_id") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MunicipalityToPartnership" ADD CONSTRAINT "_MunicipalityToPartnership_A_fkey" FOREIGN KEY ("A") REFERENCES "municipality"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MunicipalityToPartnership" ADD CONSTRAINT "_MunicipalityToPartnership_B_fkey" FOREIGN KEY ("B") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
