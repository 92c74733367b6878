-- What does not agree in the data of a school: one row for each thing that a check found, kept when it is corrected.
-- figures is the JSON list of the numbers that the sentence names.
CREATE TABLE data_quality_finding (
  id                 BINARY(16)   NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  school_id          BINARY(16)   NOT NULL,
  code               VARCHAR(10)  NOT NULL,
  item_key           VARCHAR(100) NOT NULL,
  severity           VARCHAR(10)  NOT NULL,
  status             VARCHAR(10)  NOT NULL,
  data_register      VARCHAR(20)  NOT NULL,
  school_year        INT,
  field              VARCHAR(100),
  sentence           VARCHAR(40),
  figures            LONGTEXT     NOT NULL,
  found_at           DATETIME(6)  NOT NULL,
  opened_at          DATETIME(6)  NOT NULL,
  fixed_at           DATETIME(6),
  explanation        LONGTEXT,
  explained_by       BINARY(16),
  explained_by_name  VARCHAR(200),
  explained_at       DATETIME(6),
  question           LONGTEXT,
  asked_by           BINARY(16),
  asked_by_name      VARCHAR(200),
  asked_at           DATETIME(6),
  CONSTRAINT uk_data_quality_finding UNIQUE (school_id, code, item_key),
  CONSTRAINT fk_data_quality_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_data_quality_status (school_id, status)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- When the checks of a school ran last. Its row is also what two saves of one school wait for: each alone would
-- compare its own new figures with the other's old ones.
CREATE TABLE data_quality_run (
  school_id  BINARY(16)  NOT NULL PRIMARY KEY,
  checked_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_data_quality_run_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
