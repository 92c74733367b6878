-- Sets of criteria (R-051): a version never changes, so it is kept and read as one JSON document.
CREATE TABLE criteria_set (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  version    BIGINT       NOT NULL,
  code       VARCHAR(40)  NOT NULL,
  number     INT          NOT NULL,
  title_ky   VARCHAR(2000) NOT NULL,
  title_ru   VARCHAR(2000) NOT NULL,
  title_en   VARCHAR(2000) NOT NULL,
  sections   LONGTEXT     NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  CONSTRAINT uk_criteria_set UNIQUE (code, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Which criteria of two versions correspond; one row a pair of versions, the smaller id first.
CREATE TABLE criteria_mapping (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  version    BIGINT      NOT NULL,
  first_id   BINARY(16)  NOT NULL,
  second_id  BINARY(16)  NOT NULL,
  pairs      LONGTEXT    NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT uk_mapping_sets UNIQUE (first_id, second_id),
  CONSTRAINT fk_mapping_first FOREIGN KEY (first_id) REFERENCES criteria_set (id),
  CONSTRAINT fk_mapping_second FOREIGN KEY (second_id) REFERENCES criteria_set (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- One annual self-evaluation a school and school year, and one for accreditation (R-061).
CREATE TABLE self_evaluation (
  id             BINARY(16)  NOT NULL PRIMARY KEY,
  version        BIGINT      NOT NULL,
  school_id      BINARY(16)  NOT NULL,
  school_year    INT         NOT NULL,
  purpose        VARCHAR(20) NOT NULL,
  set_id         BINARY(16)  NOT NULL,
  status         VARCHAR(20) NOT NULL,
  first_year     INT         NOT NULL,
  last_year      INT         NOT NULL,
  version_number INT         NOT NULL,
  created_at     DATETIME(6) NOT NULL,
  updated_at     DATETIME(6) NOT NULL,
  finalised_at   DATETIME(6),
  submitted_at   DATETIME(6),
  CONSTRAINT uk_self_evaluation UNIQUE (school_id, school_year, purpose),
  CONSTRAINT fk_self_evaluation_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_self_evaluation_set FOREIGN KEY (set_id) REFERENCES criteria_set (id),
  INDEX ix_self_evaluation_year (school_year, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Six rows a self-evaluation, made with it (R-052). narrative is a typed document, never HTML.
CREATE TABLE self_evaluation_intro (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  version            BIGINT      NOT NULL,
  self_evaluation_id BINARY(16)  NOT NULL,
  block              VARCHAR(30) NOT NULL,
  narrative          LONGTEXT    NOT NULL,
  text_length        INT         NOT NULL,
  not_applicable     BOOLEAN     NOT NULL,
  reason             LONGTEXT,
  author_id          BINARY(16),
  author_name        VARCHAR(150),
  updated_at         DATETIME(6),
  CONSTRAINT uk_intro_block UNIQUE (self_evaluation_id, block),
  CONSTRAINT fk_intro_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- One row a criterion of the set, made with the self-evaluation; each has its own version, so that
-- several people write at once.
CREATE TABLE self_evaluation_criterion (
  id                  BINARY(16)  NOT NULL PRIMARY KEY,
  version             BIGINT      NOT NULL,
  self_evaluation_id  BINARY(16)  NOT NULL,
  code                VARCHAR(20) NOT NULL,
  section_code        VARCHAR(20) NOT NULL,
  position            INT         NOT NULL,
  narrative           LONGTEXT    NOT NULL,
  text_length         INT         NOT NULL,
  level               VARCHAR(20) NOT NULL,
  not_applicable_part LONGTEXT,
  no_evidence_reason  LONGTEXT,
  author_id           BINARY(16),
  author_name         VARCHAR(150),
  updated_at          DATETIME(6),
  CONSTRAINT uk_criterion_code UNIQUE (self_evaluation_id, code),
  CONSTRAINT fk_criterion_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Who writes a criterion: apart from the text, so that assigning makes nobody's text stale.
CREATE TABLE self_evaluation_assignment (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  version            BIGINT      NOT NULL,
  self_evaluation_id BINARY(16)  NOT NULL,
  criterion_code     VARCHAR(20) NOT NULL,
  assignee_id        BINARY(16),
  assignee_name      VARCHAR(150),
  due_on             DATE,
  CONSTRAINT uk_assignment_criterion UNIQUE (self_evaluation_id, criterion_code),
  CONSTRAINT fk_assignment_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  CONSTRAINT fk_assignment_account FOREIGN KEY (assignee_id) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Strengths and weaknesses of the sections (R-055, R-056).
CREATE TABLE self_evaluation_point (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  version            BIGINT      NOT NULL,
  self_evaluation_id BINARY(16)  NOT NULL,
  section_code       VARCHAR(20) NOT NULL,
  kind               VARCHAR(20) NOT NULL,
  criterion_code     VARCHAR(20),
  text               LONGTEXT    NOT NULL,
  position           INT         NOT NULL,
  CONSTRAINT fk_point_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  INDEX ix_point_order (self_evaluation_id, section_code, position, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The working commission (R-071), made with the self-evaluation, with its id.
CREATE TABLE self_evaluation_commission (
  id           BINARY(16) NOT NULL PRIMARY KEY,
  version      BIGINT     NOT NULL,
  order_number VARCHAR(50),
  order_date   DATE,
  people       LONGTEXT   NOT NULL,
  CONSTRAINT fk_working_commission FOREIGN KEY (id) REFERENCES self_evaluation (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE self_evaluation_comment (
  id                 BINARY(16)   NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  self_evaluation_id BINARY(16)   NOT NULL,
  criterion_code     VARCHAR(20)  NOT NULL,
  parent_id          BINARY(16),
  text               LONGTEXT     NOT NULL,
  author_id          BINARY(16)   NOT NULL,
  author_name        VARCHAR(150) NOT NULL,
  author_role        VARCHAR(30)  NOT NULL,
  created_at         DATETIME(6)  NOT NULL,
  resolved_at        DATETIME(6),
  resolved_by        BINARY(16),
  resolved_by_name   VARCHAR(150),
  CONSTRAINT fk_se_comment_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  CONSTRAINT fk_se_comment_parent FOREIGN KEY (parent_id) REFERENCES self_evaluation_comment (id) ON DELETE CASCADE,
  CONSTRAINT fk_se_comment_author FOREIGN KEY (author_id) REFERENCES user_account (id),
  INDEX ix_se_comment_order (self_evaluation_id, created_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Whom a comment asks; the name as it was.
CREATE TABLE self_evaluation_mention (
  comment_id BINARY(16)   NOT NULL,
  account_id BINARY(16)   NOT NULL,
  full_name  VARCHAR(150) NOT NULL,
  role       VARCHAR(30)  NOT NULL,
  position   INT          NOT NULL,
  PRIMARY KEY (comment_id, position),
  CONSTRAINT fk_mention_comment FOREIGN KEY (comment_id) REFERENCES self_evaluation_comment (id) ON DELETE CASCADE,
  CONSTRAINT fk_mention_account FOREIGN KEY (account_id) REFERENCES user_account (id),
  INDEX ix_mention_account (account_id, comment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Steps of the way of a self-evaluation (R-063); business rows, never changed.
CREATE TABLE self_evaluation_decision (
  id                 BINARY(16)   NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  self_evaluation_id BINARY(16)   NOT NULL,
  action             VARCHAR(20)  NOT NULL,
  status_before      VARCHAR(20)  NOT NULL,
  status_after       VARCHAR(20)  NOT NULL,
  comment            LONGTEXT,
  decided_at         DATETIME(6)  NOT NULL,
  decided_by         BINARY(16)   NOT NULL,
  decided_by_name    VARCHAR(150) NOT NULL,
  decided_by_role    VARCHAR(30)  NOT NULL,
  CONSTRAINT fk_se_decision_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  CONSTRAINT fk_se_decision_account FOREIGN KEY (decided_by) REFERENCES user_account (id),
  INDEX ix_se_decision_order (self_evaluation_id, decided_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Finalised texts: the JSON with its SHA-256, and the register values that its fields show.
CREATE TABLE self_evaluation_version (
  id                 BINARY(16)   NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  self_evaluation_id BINARY(16)   NOT NULL,
  number             INT          NOT NULL,
  content            LONGTEXT     NOT NULL,
  sha256             CHAR(64)     NOT NULL,
  register_values    LONGTEXT     NOT NULL,
  finalised_at       DATETIME(6)  NOT NULL,
  finalised_by       BINARY(16)   NOT NULL,
  finalised_by_name  VARCHAR(150) NOT NULL,
  CONSTRAINT uk_se_version UNIQUE (self_evaluation_id, number),
  CONSTRAINT fk_se_version_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  CONSTRAINT fk_se_version_account FOREIGN KEY (finalised_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Evidence of a self-evaluation (R-057). The number is the rank by position, so there is no gap.
-- frozen_revision is the file's revision when it was finalised: what readers outside the school see.
CREATE TABLE self_evaluation_annex (
  id                 BINARY(16) NOT NULL PRIMARY KEY,
  version            BIGINT     NOT NULL,
  self_evaluation_id BINARY(16) NOT NULL,
  evidence_id        BINARY(16) NOT NULL,
  position           INT        NOT NULL,
  frozen_revision    INT,
  CONSTRAINT uk_annex_evidence UNIQUE (self_evaluation_id, evidence_id),
  CONSTRAINT fk_annex_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  CONSTRAINT fk_annex_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  INDEX ix_annex_order (self_evaluation_id, position, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE self_evaluation_annex_criterion (
  annex_id       BINARY(16)  NOT NULL,
  criterion_code VARCHAR(20) NOT NULL,
  PRIMARY KEY (annex_id, criterion_code),
  CONSTRAINT fk_annex_criterion FOREIGN KEY (annex_id) REFERENCES self_evaluation_annex (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The order of the annexes has a version of its own; made with the self-evaluation, with its id.
CREATE TABLE self_evaluation_annex_list (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  version    BIGINT      NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT fk_annex_list FOREIGN KEY (id) REFERENCES self_evaluation (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The weakness that a problem of a plan came from (R-056). What is said of it is copied, so that a
-- plan is read without a look elsewhere; the link goes with the weakness.
ALTER TABLE plan_problem
  ADD COLUMN weakness_id            BINARY(16),
  ADD COLUMN weakness_evaluation_id BINARY(16),
  ADD COLUMN weakness_section       VARCHAR(20),
  ADD COLUMN weakness_criterion     VARCHAR(20),
  ADD COLUMN weakness_school_year   INT,
  ADD CONSTRAINT fk_problem_weakness FOREIGN KEY (weakness_id) REFERENCES self_evaluation_point (id) ON DELETE SET NULL;
