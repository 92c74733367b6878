-- Five-year tables of a school. An unknown figure is null, or has no row; it is never 0 (R-090). school_year is the
-- first calendar year. Which grades, blocks and stages there are is not the database's business (R-179).

-- One row a table of a school: its version is the ETag of the table.
CREATE TABLE indicator_table (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  version    BIGINT      NOT NULL,
  school_id  BINARY(16)  NOT NULL,
  kind       VARCHAR(20) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT uk_indicator_table UNIQUE (school_id, kind),
  CONSTRAINT fk_indicator_table_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- A school year whose figures the director confirmed; while it is confirmed, no table of that year changes.
CREATE TABLE indicator_confirmation (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  version          BIGINT       NOT NULL,
  school_id        BINARY(16)   NOT NULL,
  school_year      INT          NOT NULL,
  status           VARCHAR(10)  NOT NULL,
  as_of            DATE         NOT NULL,
  confirmed_at     DATETIME(6)  NOT NULL,
  confirmed_by     VARCHAR(200) NOT NULL,
  reopened_at      DATETIME(6),
  reopened_by      VARCHAR(200),
  reopening_reason LONGTEXT,
  CONSTRAINT uk_indicator_confirmation UNIQUE (school_id, school_year),
  CONSTRAINT fk_indicator_confirmation_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Contingent (R-081).
CREATE TABLE contingent_year (
  id             BINARY(16) NOT NULL PRIMARY KEY,
  school_id      BINARY(16) NOT NULL,
  school_year    INT        NOT NULL,
  declared_total INT,
  CONSTRAINT uk_contingent_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_contingent_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE contingent_grade (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  school_id   BINARY(16) NOT NULL,
  school_year INT        NOT NULL,
  grade       INT        NOT NULL,
  pupils      INT        NOT NULL,
  CONSTRAINT uk_contingent_grade UNIQUE (school_id, school_year, grade),
  CONSTRAINT fk_contingent_grade_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Quality of knowledge (R-082 to R-090); ungraded_grades is a JSON list, null takes those of the year profile.
CREATE TABLE quality_year (
  id              BINARY(16)  NOT NULL PRIMARY KEY,
  school_id       BINARY(16)  NOT NULL,
  school_year     INT         NOT NULL,
  period          VARCHAR(20) NOT NULL,
  ungraded_grades VARCHAR(60),
  CONSTRAINT uk_quality_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_quality_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE quality_block (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  school_id    BINARY(16)  NOT NULL,
  school_year  INT         NOT NULL,
  block        VARCHAR(10) NOT NULL,
  total        INT,
  excellent    INT,
  good         INT,
  satisfactory INT,
  failing      INT,
  ungraded     INT,
  declared_pct DECIMAL(5, 2),
  CONSTRAINT uk_quality_block UNIQUE (school_id, school_year, block),
  CONSTRAINT fk_quality_block_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Olympiads (R-103). A year without figures stands for the printed "-": no data, which is not none (DQ-56).
CREATE TABLE olympiad_year (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  school_id   BINARY(16) NOT NULL,
  school_year INT        NOT NULL,
  CONSTRAINT uk_olympiad_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_olympiad_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE olympiad_stage (
  id              BINARY(16)  NOT NULL PRIMARY KEY,
  school_id       BINARY(16)  NOT NULL,
  school_year     INT         NOT NULL,
  stage           VARCHAR(10) NOT NULL,
  participants    INT,
  declared_prizes INT,
  CONSTRAINT uk_olympiad_stage UNIQUE (school_id, school_year, stage),
  CONSTRAINT fk_olympiad_stage_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE olympiad_result (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  school_id   BINARY(16)  NOT NULL,
  school_year INT         NOT NULL,
  stage       VARCHAR(10) NOT NULL,
  subject     VARCHAR(40) NOT NULL,
  place       INT         NOT NULL,
  grade       INT,
  number      INT         NOT NULL,
  CONSTRAINT fk_olympiad_result_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_olympiad_result (school_id, school_year)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- ORT (R-091, R-092): bands of whole scores, both ends included; to_score is null for the open end.
CREATE TABLE ort_year (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  school_id    BINARY(16) NOT NULL,
  school_year  INT        NOT NULL,
  graduates    INT,
  participants INT,
  as_printed   BOOLEAN    NOT NULL,
  CONSTRAINT uk_ort_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_ort_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE ort_band (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  school_id    BINARY(16) NOT NULL,
  school_year  INT        NOT NULL,
  from_score   INT        NOT NULL,
  to_score     INT,
  label        VARCHAR(60),
  participants INT,
  CONSTRAINT uk_ort_band UNIQUE (school_id, school_year, from_score),
  CONSTRAINT fk_ort_band_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- State final attestation (R-093).
CREATE TABLE attestation_grade (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  school_id   BINARY(16) NOT NULL,
  school_year INT        NOT NULL,
  grade       INT        NOT NULL,
  graduates   INT,
  mark5       INT,
  mark4       INT,
  mark3       INT,
  mark2       INT,
  CONSTRAINT uk_attestation_grade UNIQUE (school_id, school_year, grade),
  CONSTRAINT fk_attestation_grade_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Courses of teachers as typed (R-094); where the staff register knows better, it is read instead.
CREATE TABLE course_year (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  school_id    BINARY(16) NOT NULL,
  school_year  INT        NOT NULL,
  teachers     INT,
  attended     INT,
  declared_pct DECIMAL(5, 2),
  CONSTRAINT uk_course_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_course_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Methodical materials (R-095); school_year is the calendar year where the period says so.
CREATE TABLE methodical_year (
  id             BINARY(16)  NOT NULL PRIMARY KEY,
  school_id      BINARY(16)  NOT NULL,
  school_year    INT         NOT NULL,
  period         VARCHAR(20) NOT NULL,
  declared_total INT,
  CONSTRAINT uk_methodical_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_methodical_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE methodical_count (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  school_id   BINARY(16)  NOT NULL,
  school_year INT         NOT NULL,
  kind        VARCHAR(40) NOT NULL,
  number      INT         NOT NULL,
  CONSTRAINT uk_methodical_count UNIQUE (school_id, school_year, kind),
  CONSTRAINT fk_methodical_count_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Textbooks (R-096): counts by grade and subject, both or neither of them; declared percentages with their source.
CREATE TABLE textbook_year (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  school_id   BINARY(16) NOT NULL,
  school_year INT        NOT NULL,
  declared    LONGTEXT   NOT NULL,
  CONSTRAINT uk_textbook_year UNIQUE (school_id, school_year),
  CONSTRAINT fk_textbook_year_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE textbook_count (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  school_id   BINARY(16) NOT NULL,
  school_year INT        NOT NULL,
  grade       INT,
  subject     VARCHAR(40),
  needed      INT,
  available   INT,
  CONSTRAINT fk_textbook_count_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_textbook_count (school_id, school_year)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Surveys (R-062); answers is the JSON list of answers with their counts.
CREATE TABLE survey (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  school_id    BINARY(16)  NOT NULL,
  school_year  INT         NOT NULL,
  position     INT         NOT NULL,
  respondents  VARCHAR(20) NOT NULL,
  question     VARCHAR(500),
  held_on      DATE,
  invited      INT,
  answered     INT,
  answers      LONGTEXT    NOT NULL,
  declared_pct DECIMAL(5, 2),
  CONSTRAINT fk_survey_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_survey (school_id, school_year)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Figures that reports and texts of the school print (R-060).
CREATE TABLE declared_figure (
  id          BINARY(16)     NOT NULL PRIMARY KEY,
  school_id   BINARY(16)     NOT NULL,
  position    INT            NOT NULL,
  figure      VARCHAR(40)    NOT NULL,
  value       DECIMAL(12, 2) NOT NULL,
  school_year INT,
  place       VARCHAR(200)   NOT NULL,
  CONSTRAINT fk_declared_figure_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_declared_figure (school_id, position)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
