-- Internal quality assessment (билим сапатын ички баалоо, R-141 to R-146): regulation, assessments
-- with steps, methods and findings, observation sheets, achievements of teachers.

-- Every edition that the pedagogical council adopted; the newest is in force (R-146).
CREATE TABLE assessment_regulation (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  school_id       BINARY(16)   NOT NULL,
  title           VARCHAR(300) NOT NULL,
  adopted_on      DATE         NOT NULL,
  protocol_number VARCHAR(50)  NOT NULL,
  text            LONGTEXT,
  CONSTRAINT fk_regulation_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_regulation_school (school_id, adopted_on, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- steps_done, next_step and due_on repeat what the steps say, so that lists and totals need no join.
-- principles holds codes, joined by commas; indicators are written as a whole and are JSON.
CREATE TABLE assessment (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  school_id       BINARY(16)   NOT NULL,
  school_year     INT          NOT NULL,
  object          VARCHAR(30)  NOT NULL,
  topic           VARCHAR(300) NOT NULL,
  reason          LONGTEXT,
  coordinator     VARCHAR(300),
  performers      VARCHAR(1000),
  status          VARCHAR(20)  NOT NULL,
  principles      VARCHAR(200) NOT NULL,
  indicators      LONGTEXT     NOT NULL,
  document_kind   VARCHAR(20),
  document_number VARCHAR(50),
  document_date   DATE,
  document_text   LONGTEXT,
  informed_on     DATE,
  meeting         VARCHAR(300),
  steps_done      INT          NOT NULL,
  next_step       VARCHAR(20),
  due_on          DATE,
  closed_at       DATETIME(6),
  closed_by       VARCHAR(200),
  reopen_reason   LONGTEXT,
  search_text     LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  updated_at      DATETIME(6)  NOT NULL,
  CONSTRAINT fk_assessment_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_assessment_school (school_id, school_year, status, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE assessment_method (
  assessment_id BINARY(16)  NOT NULL,
  method        VARCHAR(30) NOT NULL,
  PRIMARY KEY (assessment_id, method),
  CONSTRAINT fk_assessment_method FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- A step that nobody wrote of has no row.
CREATE TABLE assessment_step (
  assessment_id BINARY(16)  NOT NULL,
  step          VARCHAR(20) NOT NULL,
  planned_on    DATE,
  done_on       DATE,
  responsible   VARCHAR(300),
  note          VARCHAR(2000),
  PRIMARY KEY (assessment_id, step),
  CONSTRAINT fk_assessment_step FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE assessment_finding (
  id            BINARY(16)  NOT NULL PRIMARY KEY,
  version       BIGINT      NOT NULL,
  assessment_id BINARY(16)  NOT NULL,
  kind          VARCHAR(20) NOT NULL,
  text          LONGTEXT    NOT NULL,
  cause         LONGTEXT,
  CONSTRAINT fk_finding_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE CASCADE,
  INDEX ix_finding_assessment (assessment_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The thread from a finding to the problems it became, one a plan (R-145); a version of a plan has its own.
CREATE TABLE assessment_finding_problem (
  problem_id BINARY(16) NOT NULL PRIMARY KEY,
  finding_id BINARY(16) NOT NULL,
  plan_id    BINARY(16) NOT NULL,
  CONSTRAINT uk_finding_plan UNIQUE (finding_id, plan_id),
  CONSTRAINT fk_finding_problem_finding FOREIGN KEY (finding_id) REFERENCES assessment_finding (id) ON DELETE CASCADE,
  CONSTRAINT fk_finding_problem_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_finding_problem_problem FOREIGN KEY (problem_id) REFERENCES plan_problem (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- A sheet may be part of an assessment or stand alone; the checklist is written as a whole.
CREATE TABLE lesson_observation (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  school_id     BINARY(16)   NOT NULL,
  assessment_id BINARY(16),
  observed_on   DATE         NOT NULL,
  grade         INT          NOT NULL,
  letter        VARCHAR(5),
  subject       VARCHAR(40)  NOT NULL,
  lesson_topic  VARCHAR(300),
  teacher_id    BINARY(16),
  observer      VARCHAR(300),
  items         LONGTEXT     NOT NULL,
  marks_sum     INT          NOT NULL,
  marks_count   INT          NOT NULL,
  strengths     LONGTEXT,
  advice        LONGTEXT,
  search_text   VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT fk_observation_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_observation_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE SET NULL,
  CONSTRAINT fk_observation_teacher FOREIGN KEY (teacher_id) REFERENCES staff_person (id),
  INDEX ix_observation_school (school_id, observed_on, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE teacher_achievement (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  school_id   BINARY(16)   NOT NULL,
  person_id   BINARY(16)   NOT NULL,
  kind        VARCHAR(30)  NOT NULL,
  level       VARCHAR(20)  NOT NULL,
  title       VARCHAR(300) NOT NULL,
  achieved_on DATE         NOT NULL,
  document    VARCHAR(200),
  note        VARCHAR(2000),
  search_text VARCHAR(3000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT fk_achievement_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_achievement_person FOREIGN KEY (person_id) REFERENCES staff_person (id),
  INDEX ix_achievement_school (school_id, achieved_on, id),
  INDEX ix_achievement_person (person_id, achieved_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
