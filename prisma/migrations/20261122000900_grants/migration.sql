-- The last migration: who may touch which table at all. Row-level security narrows this further.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO loper_system, loper_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO loper_system, loper_app;
REVOKE ALL ON instance_setting, sign_in_session, account, verification, passkey, two_factor FROM loper_app;
REVOKE SELECT, UPDATE, DELETE ON outbox_message FROM loper_app;
REVOKE UPDATE, DELETE ON consent_event, access_line, referral_event FROM loper_app;
REVOKE INSERT, UPDATE, DELETE ON figure_cell FROM loper_app;
REVOKE DELETE ON person, referral, enrolment, "user", organisation FROM loper_app;
REVOKE CREATE ON SCHEMA public FROM loper_system;
