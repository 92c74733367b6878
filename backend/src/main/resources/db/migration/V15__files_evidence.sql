-- Files of schools and their resumable uploads (tus 1.0). The bytes are in the file store: a folder or S3.

-- A complete file. status: PENDING belongs to an upload, ATTACHED to a record, RELEASED waits for the sweeper.
CREATE TABLE stored_file (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  school_id     BINARY(16)   NOT NULL,
  name          VARCHAR(200) NOT NULL,
  type          VARCHAR(10)  NOT NULL,
  size          BIGINT       NOT NULL,
  sha256        VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  storage_key   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  thumbnail_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  preview_key   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  status        VARCHAR(10)  NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  CONSTRAINT uk_stored_file_key UNIQUE (storage_key),
  CONSTRAINT uk_stored_file_thumbnail UNIQUE (thumbnail_key),
  CONSTRAINT uk_stored_file_preview UNIQUE (preview_key),
  CONSTRAINT fk_stored_file_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_stored_file_hash (school_id, sha256),
  INDEX ix_stored_file_status (status, created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- checking_until: the replica that looks at the whole file has until then; afterwards another may.
CREATE TABLE file_upload (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  version        BIGINT       NOT NULL,
  school_id      BINARY(16)   NOT NULL,
  name           VARCHAR(200) NOT NULL,
  length         BIGINT       NOT NULL,
  received       BIGINT       NOT NULL,
  file_id        BINARY(16),
  checking_until DATETIME(6),
  created_at     DATETIME(6)  NOT NULL,
  expires_at     DATETIME(6)  NOT NULL,
  CONSTRAINT uk_file_upload_file UNIQUE (file_id),
  CONSTRAINT fk_file_upload_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_file_upload_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  INDEX ix_file_upload_expiry (expires_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Pieces that have arrived, each an object of its own, so that any replica can go on.
CREATE TABLE upload_piece (
  upload_id   BINARY(16)   NOT NULL,
  start_at    BIGINT       NOT NULL,
  size        INT          NOT NULL,
  storage_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (upload_id, start_at),
  CONSTRAINT uk_upload_piece_key UNIQUE (storage_key),
  CONSTRAINT fk_upload_piece_upload FOREIGN KEY (upload_id) REFERENCES file_upload (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Register of evidence (R-058, R-059). A deleted record can be restored for 30 days.
-- source says which of file, url and register is there; revision is the newest one, 0 without a file.
CREATE TABLE evidence (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  school_id       BINARY(16)   NOT NULL,
  kind            VARCHAR(40)  NOT NULL,
  title           VARCHAR(300) NOT NULL,
  document_number VARCHAR(60),
  document_date   DATE,
  school_year     INT,
  expires_on      DATE,
  personal_data   BOOLEAN      NOT NULL,
  source          VARCHAR(10)  NOT NULL,
  url             VARCHAR(1000),
  register        VARCHAR(30),
  note            VARCHAR(1000),
  revision        INT          NOT NULL,
  file_id         BINARY(16),
  search_text     VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  created_by      VARCHAR(200) NOT NULL,
  deleted_at      DATETIME(6),
  CONSTRAINT fk_evidence_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_evidence_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  INDEX ix_evidence_school (school_id, deleted_at, created_at, id),
  INDEX ix_evidence_deleted (deleted_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE evidence_revision (
  evidence_id BINARY(16)   NOT NULL,
  number      INT          NOT NULL,
  file_id     BINARY(16)   NOT NULL,
  note        VARCHAR(300),
  added_at    DATETIME(6)  NOT NULL,
  added_by    VARCHAR(200) NOT NULL,
  PRIMARY KEY (evidence_id, number),
  CONSTRAINT uk_evidence_revision_file UNIQUE (file_id),
  CONSTRAINT fk_evidence_revision_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE,
  CONSTRAINT fk_evidence_revision_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
