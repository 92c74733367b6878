-- The audit trail, repeated requests, and locks of scheduled work.

-- The last link of each chain; its row is locked while an event is added. scope_id is the school,
-- or sixteen zero bytes for the system's own chain.
CREATE TABLE audit_chain (
  scope_id    BINARY(16) NOT NULL PRIMARY KEY,
  last_number BIGINT     NOT NULL,
  last_hash   BINARY(32) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Only ever inserted. changes is JSON as text: its bytes are hashed, so they must not be rewritten.
CREATE TABLE audit_event (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  scope_id      BINARY(16)   NOT NULL,
  number        BIGINT       NOT NULL,
  occurred_at   DATETIME(6)  NOT NULL,
  actor_id      BINARY(16),
  actor_name    VARCHAR(150) NOT NULL,
  actor_role    VARCHAR(30),
  action        VARCHAR(30)  NOT NULL,
  subject       VARCHAR(30)  NOT NULL,
  subject_id    BINARY(16),
  label         VARCHAR(300) NOT NULL,
  school_id     BINARY(16),
  request_id    VARCHAR(64),
  changes       LONGTEXT     NOT NULL,
  search_text   VARCHAR(900) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  previous_hash BINARY(32)   NOT NULL,
  hash          BINARY(32)   NOT NULL,
  CONSTRAINT uq_audit_event_number UNIQUE (scope_id, number),
  KEY ix_audit_event_at (occurred_at, id),
  KEY ix_audit_event_school (school_id, occurred_at, id),
  KEY ix_audit_event_subject (subject_id, occurred_at, id),
  KEY ix_audit_event_actor (actor_id, occurred_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The first answer to a request that carried an Idempotency-Key, written with what it created.
CREATE TABLE idempotency_record (
  account_id      BINARY(16)   NOT NULL,
  idempotency_key VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  operation       VARCHAR(300) NOT NULL,
  body_hash       BINARY(32)   NOT NULL,
  status          INT,
  etag            VARCHAR(100),
  location        VARCHAR(500),
  body            LONGTEXT,
  created_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (account_id, idempotency_key),
  KEY ix_idempotency_record_created (created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Work that only one replica does at a time.
CREATE TABLE scheduled_lock (
  name         VARCHAR(60) NOT NULL PRIMARY KEY,
  locked_until DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
