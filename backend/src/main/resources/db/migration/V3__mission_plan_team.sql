-- search_text is what SearchText folds (R-172, R-173), so it compares byte by byte.

-- Mission of a school: one row, written as a whole; the lists are JSON documents (R-031 to R-037).
CREATE TABLE mission (
  id                   BINARY(16)  NOT NULL PRIMARY KEY,
  version              BIGINT      NOT NULL,
  school_id            BINARY(16)  NOT NULL,
  text                 LONGTEXT    NOT NULL,
  text_ru              LONGTEXT,
  adopted_on           DATE,
  protocol_number      VARCHAR(50),
  goals                LONGTEXT    NOT NULL,
  opinions             LONGTEXT    NOT NULL,
  answers              LONGTEXT    NOT NULL,
  school_values        LONGTEXT    NOT NULL,
  graduate_components  LONGTEXT    NOT NULL,
  orientation_stage2   LONGTEXT,
  orientation_stage3   LONGTEXT,
  updated_at           DATETIME(6) NOT NULL,
  CONSTRAINT uk_mission_school UNIQUE (school_id),
  CONSTRAINT fk_mission_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Development plan (МӨП). in_force_school lets the database itself hold R-015: one plan in force a school.
CREATE TABLE plan (
  id                       BINARY(16)   NOT NULL PRIMARY KEY,
  version                  BIGINT       NOT NULL,
  school_id                BINARY(16)   NOT NULL,
  title                    VARCHAR(300) NOT NULL,
  first_school_year        INT          NOT NULL,
  last_school_year         INT          NOT NULL,
  declared_term_years      INT          NOT NULL,
  term_reason              LONGTEXT,
  text_form                BOOLEAN      NOT NULL,
  network_graph_form       BOOLEAN      NOT NULL,
  district_plan_reference  VARCHAR(500),
  status                   VARCHAR(20)  NOT NULL,
  version_number           INT          NOT NULL,
  historical               BOOLEAN      NOT NULL,
  supersedes_plan_id       BINARY(16),
  revision_reason          LONGTEXT,
  revision_protocol_number VARCHAR(50),
  revision_protocol_date   DATE,
  submitted_at             DATETIME(6),
  in_force_on              DATE,
  created_at               DATETIME(6)  NOT NULL,
  updated_at               DATETIME(6)  NOT NULL,
  search_text              LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  in_force_school          BINARY(16) GENERATED ALWAYS AS (CASE WHEN status = 'IN_FORCE' THEN school_id END) STORED,
  CONSTRAINT uk_plan_in_force UNIQUE (in_force_school),
  CONSTRAINT fk_plan_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_plan_supersedes FOREIGN KEY (supersedes_plan_id) REFERENCES plan (id),
  INDEX ix_plan_status (status, updated_at, id),
  INDEX ix_plan_updated (updated_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE plan_stage (
  plan_id           BINARY(16)   NOT NULL,
  position          INT          NOT NULL,
  kind              VARCHAR(20)  NOT NULL,
  title             VARCHAR(300) NOT NULL,
  first_school_year INT          NOT NULL,
  last_school_year  INT          NOT NULL,
  content           LONGTEXT,
  expected_results  LONGTEXT,
  PRIMARY KEY (plan_id, position),
  CONSTRAINT fk_stage_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Made together with the plan, with the plan's id; version 0 means never written (R-010 to R-014).
CREATE TABLE plan_foundations (
  id                   BINARY(16) NOT NULL PRIMARY KEY,
  version              BIGINT     NOT NULL,
  retrospective_years  INT,
  retrospective        LONGTEXT   NOT NULL,
  inputs               LONGTEXT   NOT NULL,
  principles           LONGTEXT   NOT NULL,
  participating_bodies LONGTEXT   NOT NULL,
  legal_acts           LONGTEXT   NOT NULL,
  CONSTRAINT fk_foundations_plan FOREIGN KEY (id) REFERENCES plan (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE plan_problem (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  version     BIGINT     NOT NULL,
  plan_id     BINARY(16) NOT NULL,
  position    INT        NOT NULL,
  text        LONGTEXT   NOT NULL,
  cause       LONGTEXT,
  evidence    LONGTEXT,
  priority    INT,
  search_text LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT fk_problem_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  INDEX ix_problem_plan (plan_id, position, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE goal (
  id          BINARY(16) NOT NULL PRIMARY KEY,
  version     BIGINT     NOT NULL,
  plan_id     BINARY(16) NOT NULL,
  position    INT        NOT NULL,
  text        LONGTEXT   NOT NULL,
  search_text LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT fk_goal_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  INDEX ix_goal_plan (plan_id, position, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE goal_problem (
  goal_id    BINARY(16) NOT NULL,
  problem_id BINARY(16) NOT NULL,
  PRIMARY KEY (goal_id, problem_id),
  CONSTRAINT fk_goal_problem_goal FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE,
  CONSTRAINT fk_goal_problem_problem FOREIGN KEY (problem_id) REFERENCES plan_problem (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE objective (
  id                 BINARY(16) NOT NULL PRIMARY KEY,
  version            BIGINT     NOT NULL,
  plan_id            BINARY(16) NOT NULL,
  goal_id            BINARY(16) NOT NULL,
  position           INT        NOT NULL,
  text               LONGTEXT   NOT NULL,
  indicator          VARCHAR(500),
  baseline           VARCHAR(200),
  target             VARCHAR(200),
  target_school_year INT,
  CONSTRAINT fk_objective_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_objective_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
  INDEX ix_objective_plan (plan_id, position, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE activity (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  plan_id         BINARY(16)   NOT NULL,
  direction       VARCHAR(20)  NOT NULL,
  position        INT          NOT NULL,
  objective_id    BINARY(16),
  school_year     INT,
  text            LONGTEXT     NOT NULL,
  responsible     VARCHAR(300),
  participants    VARCHAR(1000),
  starts_on       DATE,
  due_on          DATE,
  duration_days   INT,
  expected_result LONGTEXT,
  indicator       VARCHAR(500),
  baseline        VARCHAR(200),
  target          VARCHAR(200),
  budget_amount   DECIMAL(14, 2),
  budget_currency VARCHAR(3),
  budget_source   VARCHAR(40),
  status          VARCHAR(20)  NOT NULL,
  actual_result   LONGTEXT,
  actual_on       DATE,
  status_reason   LONGTEXT,
  search_text     LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT fk_activity_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_activity_objective FOREIGN KEY (objective_id) REFERENCES objective (id) ON DELETE SET NULL,
  INDEX ix_activity_plan (plan_id, direction, position, id),
  INDEX ix_activity_due (plan_id, status, due_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE activity_predecessor (
  activity_id    BINARY(16) NOT NULL,
  predecessor_id BINARY(16) NOT NULL,
  PRIMARY KEY (activity_id, predecessor_id),
  CONSTRAINT fk_predecessor_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
  CONSTRAINT fk_predecessor_predecessor FOREIGN KEY (predecessor_id) REFERENCES activity (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Made together with the plan, with the plan's id (R-041 to R-046).
CREATE TABLE plan_team (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  version      BIGINT      NOT NULL,
  status       VARCHAR(20) NOT NULL,
  order_number VARCHAR(50),
  order_date   DATE,
  CONSTRAINT fk_team_plan FOREIGN KEY (id) REFERENCES plan (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- name_key is the folded name: one person is in the team once (R-044), whoever writes at the same time.
CREATE TABLE team_member (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  plan_id         BINARY(16)   NOT NULL,
  category        VARCHAR(20)  NOT NULL,
  full_name       VARCHAR(150) NOT NULL,
  name_key        VARCHAR(150) NOT NULL,
  grade           VARCHAR(10),
  position        VARCHAR(200),
  elected_by      VARCHAR(30),
  document_number VARCHAR(50),
  document_date   DATE,
  skills          LONGTEXT     NOT NULL,
  CONSTRAINT uk_member_name UNIQUE (plan_id, name_key),
  CONSTRAINT fk_member_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
