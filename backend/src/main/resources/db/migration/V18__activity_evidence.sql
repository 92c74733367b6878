-- How far an activity has come in full (R-019), and the evidence that shows it (R-020).
ALTER TABLE activity
  ADD COLUMN started_on    DATE          AFTER status,
  ADD COLUMN reached_value VARCHAR(200)  AFTER actual_on,
  ADD COLUMN progress_note VARCHAR(2000) AFTER status_reason;

CREATE TABLE activity_evidence (
  activity_id BINARY(16) NOT NULL,
  evidence_id BINARY(16) NOT NULL,
  PRIMARY KEY (activity_id, evidence_id),
  CONSTRAINT fk_activity_evidence_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
  CONSTRAINT fk_activity_evidence_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE,
  INDEX ix_activity_evidence (evidence_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
