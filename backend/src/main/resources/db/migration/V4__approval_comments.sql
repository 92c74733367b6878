-- Frozen texts of a plan: the JSON as it was submitted and its SHA-256 (R-016, R-025).
CREATE TABLE plan_version (
  id                BINARY(16)   NOT NULL PRIMARY KEY,
  version           BIGINT       NOT NULL,
  plan_id           BINARY(16)   NOT NULL,
  number            INT          NOT NULL,
  content           LONGTEXT     NOT NULL,
  sha256            CHAR(64)     NOT NULL,
  submitted_at      DATETIME(6)  NOT NULL,
  submitted_by      BINARY(16)   NOT NULL,
  submitted_by_name VARCHAR(150) NOT NULL,
  outcome           VARCHAR(20),
  CONSTRAINT uk_version_number UNIQUE (plan_id, number),
  CONSTRAINT fk_version_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_version_account FOREIGN KEY (submitted_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Decisions are business rows and are never changed. A return restarts the steps with the next
-- number, so a step is decided once a version (R-021, R-023, R-025).
CREATE TABLE plan_decision (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  plan_id         BINARY(16)   NOT NULL,
  version_number  INT          NOT NULL,
  step            VARCHAR(30)  NOT NULL,
  decision        VARCHAR(10)  NOT NULL,
  decided_on      DATE         NOT NULL,
  body            VARCHAR(300),
  document_kind   VARCHAR(10),
  document_number VARCHAR(50),
  signer          VARCHAR(150),
  comment         LONGTEXT,
  entered_at      DATETIME(6)  NOT NULL,
  entered_by      BINARY(16)   NOT NULL,
  entered_by_name VARCHAR(150) NOT NULL,
  CONSTRAINT uk_decision_step UNIQUE (plan_id, version_number, step),
  CONSTRAINT fk_decision_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_decision_account FOREIGN KEY (entered_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE plan_comment (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  version          BIGINT       NOT NULL,
  plan_id          BINARY(16)   NOT NULL,
  version_number   INT          NOT NULL,
  parent_id        BINARY(16),
  section          VARCHAR(20)  NOT NULL,
  target_id        BINARY(16),
  target_label     VARCHAR(300),
  field            VARCHAR(40),
  text             LONGTEXT     NOT NULL,
  author_id        BINARY(16)   NOT NULL,
  author_name      VARCHAR(150) NOT NULL,
  author_role      VARCHAR(30)  NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  resolved_at      DATETIME(6),
  resolved_by      BINARY(16),
  resolved_by_name VARCHAR(150),
  CONSTRAINT fk_comment_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_comment_parent FOREIGN KEY (parent_id) REFERENCES plan_comment (id),
  CONSTRAINT fk_comment_author FOREIGN KEY (author_id) REFERENCES user_account (id),
  INDEX ix_comment_plan (plan_id, created_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Where a part of a revision came from, so that a comparison does not see everything as new.
CREATE TABLE plan_part_origin (
  part_id   BINARY(16) NOT NULL PRIMARY KEY,
  plan_id   BINARY(16) NOT NULL,
  origin_id BINARY(16) NOT NULL,
  CONSTRAINT fk_origin_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- One plan is revised by one open draft at a time, whoever presses the button twice (R-016).
ALTER TABLE plan
  ADD COLUMN open_revision_of BINARY(16) GENERATED ALWAYS AS
    (CASE WHEN status NOT IN ('IN_FORCE', 'COMPLETED', 'SUPERSEDED', 'ARCHIVED') THEN supersedes_plan_id END) STORED,
  ADD CONSTRAINT uk_plan_open_revision UNIQUE (open_revision_of);
