CREATE POLICY seen ON referral FOR SELECT TO loper_app USING (
  person_id = (SELECT viewer_person())
  OR sender_organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
  OR (receiver_organisation_id = ANY ((SELECT viewer_organisations())::uuid[]) AND withdrawn_at IS NULL));
CREATE POLICY sent ON referral FOR INSERT TO loper_app WITH CHECK (
  sender_organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));
CREATE POLICY moved ON referral FOR UPDATE TO loper_app USING (
  person_id = (SELECT viewer_person())
  OR sender_organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
  OR receiver_organisation_id = ANY ((SELECT viewer_organisations())::uuid[]));

CREATE POLICY seen ON referral_event FOR SELECT TO loper_app USING (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_id));
CREATE POLICY made ON referral_event FOR INSERT TO loper_app WITH CHECK (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_id));

-- A person has one open question at a service at a time.
CREATE UNIQUE INDEX referral_open_once ON referral (person_id, receiver_organisation_id, service_id)
  WHERE status IN ('REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_PROGRESS');

ALTER TABLE referral
  ADD CONSTRAINT rejected_with_a_reason CHECK (status <> 'REJECTED' OR rejection_reason IS NOT NULL),
  ADD CONSTRAINT failed_with_a_reason CHECK (status <> 'FAILED' OR failure_reason IS NOT NULL),
  ADD CONSTRAINT completed_with_an_outcome CHECK (status <> 'COMPLETED' OR outcome IS NOT NULL);
