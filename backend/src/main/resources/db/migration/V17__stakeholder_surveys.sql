-- Surveys of stakeholders (сурамжылоо) that are made and answered here (R-062). Results typed by hand stay in the
-- table "survey" of the indicators. Where a survey stands follows from opened_at, its days and closed_on.
CREATE TABLE stakeholder_survey (
  id              BINARY(16)    NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  school_id       BINARY(16)    NOT NULL,
  school_year     INT           NOT NULL,
  respondents     VARCHAR(20)   NOT NULL,
  title_ky        VARCHAR(300)  NOT NULL,
  title_ru        VARCHAR(300),
  title_en        VARCHAR(300),
  introduction_ky VARCHAR(1000),
  introduction_ru VARCHAR(1000),
  introduction_en VARCHAR(1000),
  criteria        VARCHAR(300)  NOT NULL,
  questions       LONGTEXT      NOT NULL,
  code            VARCHAR(12)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  opens_on        DATE,
  closes_on       DATE,
  closed_on       DATE,
  invited         INT,
  opened_at       DATETIME(6),
  updated_at      DATETIME(6)   NOT NULL,
  CONSTRAINT uk_stakeholder_survey_code UNIQUE (code),
  KEY ix_stakeholder_survey_school (school_id, school_year),
  CONSTRAINT fk_stakeholder_survey_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Which devices have answered. Nothing leads from here to an answer: no id, no time, no order.
CREATE TABLE survey_device (
  survey_id   BINARY(16) NOT NULL,
  device_hash BINARY(32) NOT NULL,
  PRIMARY KEY (survey_id, device_hash),
  CONSTRAINT fk_survey_device_survey FOREIGN KEY (survey_id) REFERENCES stakeholder_survey (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- What one person chose. Random ids: they tell no time, and rows lie in their order.
CREATE TABLE survey_answer (
  id        BINARY(16) NOT NULL PRIMARY KEY,
  survey_id BINARY(16) NOT NULL,
  choices   LONGTEXT   NOT NULL,
  KEY ix_survey_answer_survey (survey_id),
  CONSTRAINT fk_survey_answer_survey FOREIGN KEY (survey_id) REFERENCES stakeholder_survey (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- What was written, apart from what the same person chose.
CREATE TABLE survey_text (
  id          BINARY(16)    NOT NULL PRIMARY KEY,
  survey_id   BINARY(16)    NOT NULL,
  question_id BINARY(16)    NOT NULL,
  body        VARCHAR(1000) NOT NULL,
  KEY ix_survey_text_question (survey_id, question_id),
  CONSTRAINT fk_survey_text_survey FOREIGN KEY (survey_id) REFERENCES stakeholder_survey (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Evidence may point to one record of a register, as to the results of one survey, instead of the whole of it.
ALTER TABLE evidence
  ADD COLUMN record_id BINARY(16),
  ADD INDEX ix_evidence_record (school_id, record_id);
