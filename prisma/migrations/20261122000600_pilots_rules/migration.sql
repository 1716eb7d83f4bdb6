ALTER TABLE pilot
  ADD CONSTRAINT ends_on_or_after_start CHECK (ends_on >= starts_on),
  ADD CONSTRAINT closed_with_a_decision CHECK (state <> 'CLOSED' OR (decision IS NOT NULL AND evaluation IS NOT NULL AND closed_at IS NOT NULL));
