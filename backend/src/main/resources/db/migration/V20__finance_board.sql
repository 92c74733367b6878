-- Who watches over the money of a school (R-125, R-130): people of the supervisory board, the counting and the
-- revision commission, their meetings and decisions, acts of revision, reports to parents.

CREATE TABLE finance_board_member (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  school_id   BINARY(16)   NOT NULL,
  body        VARCHAR(20)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  role        VARCHAR(20)  NOT NULL,
  speaks_for  VARCHAR(20),
  since       DATE,
  until       DATE,
  CONSTRAINT fk_board_member_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_board_member_school (school_id, body)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE finance_board_meeting (
  id        BINARY(16)  NOT NULL PRIMARY KEY,
  version   BIGINT      NOT NULL,
  school_id BINARY(16)  NOT NULL,
  body      VARCHAR(20) NOT NULL,
  held_on   DATE        NOT NULL,
  number    VARCHAR(50),
  present   INT,
  agenda    VARCHAR(4000),
  CONSTRAINT fk_board_meeting_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_board_meeting_school (school_id, held_on, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE finance_board_decision (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  school_id   BINARY(16)   NOT NULL,
  meeting_id  BINARY(16),
  body        VARCHAR(20)  NOT NULL,
  number      VARCHAR(50)  NOT NULL,
  decided_on  DATE         NOT NULL,
  subject     VARCHAR(300) NOT NULL,
  text        LONGTEXT,
  amount      DECIMAL(14, 2),
  currency    VARCHAR(3),
  search_text LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT fk_board_decision_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_board_decision_meeting FOREIGN KEY (meeting_id) REFERENCES finance_board_meeting (id),
  CONSTRAINT ck_board_decision_amount CHECK (amount >= 0),
  INDEX ix_board_decision_school (school_id, decided_on, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- One act a year (R-130).
CREATE TABLE finance_revision_act (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  version      BIGINT      NOT NULL,
  school_id    BINARY(16)  NOT NULL,
  checked_year INT         NOT NULL,
  checked_on   DATE        NOT NULL,
  number       VARCHAR(50),
  result       VARCHAR(20) NOT NULL,
  text         LONGTEXT,
  CONSTRAINT uk_revision_act_year UNIQUE (school_id, checked_year),
  CONSTRAINT fk_revision_act_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE finance_parents_report (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  version    BIGINT       NOT NULL,
  school_id  BINARY(16)   NOT NULL,
  held_on    DATE         NOT NULL,
  audience   VARCHAR(300) NOT NULL,
  about_from DATE         NOT NULL,
  about_to   DATE         NOT NULL,
  text       LONGTEXT,
  CONSTRAINT fk_parents_report_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_parents_report_school (school_id, held_on, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The papers of meetings, decisions, acts and reports: record_id is the id of one of them.
CREATE TABLE finance_board_paper (
  record_id   BINARY(16) NOT NULL,
  evidence_id BINARY(16) NOT NULL,
  PRIMARY KEY (record_id, evidence_id),
  CONSTRAINT fk_board_paper_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- A decision on which entries of the book rest cannot go (R-125).
ALTER TABLE finance_entry
  ADD CONSTRAINT fk_finance_entry_decision FOREIGN KEY (decision_id) REFERENCES finance_board_decision (id);
