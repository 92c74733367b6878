-- The link under which a school publishes its money (R-128): one for the door, the same for ever.
CREATE TABLE finance_public_link (
  school_id  BINARY(16)  NOT NULL PRIMARY KEY,
  code       VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT uk_finance_public_link_code UNIQUE (code),
  CONSTRAINT fk_finance_public_link_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- What was published of a period, frozen. Half 0 is the whole year: NULL would let one edition in twice.
CREATE TABLE finance_public_report (
  id                BINARY(16)   NOT NULL PRIMARY KEY,
  version           BIGINT       NOT NULL,
  school_id         BINARY(16)   NOT NULL,
  report_year       INT          NOT NULL,
  half              INT          NOT NULL,
  edition           INT          NOT NULL,
  published_at      DATETIME(6)  NOT NULL,
  published_by      BINARY(16)   NOT NULL,
  content           LONGTEXT     NOT NULL,
  content_sha256    CHAR(64)     NOT NULL,
  correction_reason VARCHAR(500),
  CONSTRAINT uk_finance_public_report UNIQUE (school_id, report_year, half, edition),
  CONSTRAINT ck_finance_public_report_half CHECK (half IN (0, 1, 2)),
  CONSTRAINT ck_finance_public_report_reason CHECK (edition = 1 OR correction_reason IS NOT NULL),
  CONSTRAINT fk_finance_public_report_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_finance_public_report_account FOREIGN KEY (published_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
