-- Annual cycle of a school: one a school year, written as a whole (R-038).
CREATE TABLE annual_cycle (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  school_id   BINARY(16)  NOT NULL,
  school_year INT         NOT NULL,
  updated_at  DATETIME(6) NOT NULL,
  CONSTRAINT uk_cycle_school_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_cycle_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Seven rows a cycle. input is what a stage starts from: in stages 2 and 3 the last year's result (R-039).
CREATE TABLE annual_cycle_stage (
  cycle_id         BINARY(16)  NOT NULL,
  stage            VARCHAR(30) NOT NULL,
  status           VARCHAR(20) NOT NULL,
  planned_start_on DATE,
  planned_end_on   DATE,
  started_on       DATE,
  finished_on      DATE,
  responsible      VARCHAR(300),
  document_kind    VARCHAR(20),
  document_number  VARCHAR(50),
  document_date    DATE,
  input            LONGTEXT,
  result           LONGTEXT,
  skip_reason      LONGTEXT,
  PRIMARY KEY (cycle_id, stage),
  CONSTRAINT fk_cycle_stage_cycle FOREIGN KEY (cycle_id) REFERENCES annual_cycle (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
