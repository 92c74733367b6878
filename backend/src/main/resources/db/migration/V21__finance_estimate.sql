-- Articles (берене) of the budget classification with their life spans: never deleted, they end (R-179).
CREATE TABLE budget_article (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  version    BIGINT       NOT NULL,
  code       VARCHAR(10)  NOT NULL,
  name_ky    VARCHAR(300) NOT NULL,
  name_ru    VARCHAR(300),
  name_en    VARCHAR(300),
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  CONSTRAINT uk_budget_article_code UNIQUE (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The estimate (смета) of a school for one calendar year, in som; confirmed_at parts a draft from what stands.
CREATE TABLE finance_estimate (
  id                BINARY(16)  NOT NULL PRIMARY KEY,
  version           BIGINT      NOT NULL,
  school_id         BINARY(16)  NOT NULL,
  budget_year       INT         NOT NULL,
  confirmed_on      DATE,
  document_number   VARCHAR(50),
  confirmed_at      DATETIME(6),
  confirmed_by_name VARCHAR(200),
  updated_at        DATETIME(6) NOT NULL,
  CONSTRAINT uk_finance_estimate_year UNIQUE (school_id, budget_year),
  CONSTRAINT fk_finance_estimate_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- What was planned; after the confirmation it stays as it is.
CREATE TABLE finance_estimate_line (
  estimate_id BINARY(16)     NOT NULL,
  article     VARCHAR(10)    NOT NULL,
  source      VARCHAR(40)    NOT NULL,
  planned     DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (estimate_id, article, source),
  CONSTRAINT ck_finance_estimate_line_planned CHECK (planned >= 0),
  CONSTRAINT fk_finance_estimate_line_estimate FOREIGN KEY (estimate_id) REFERENCES finance_estimate (id) ON DELETE CASCADE,
  CONSTRAINT fk_finance_estimate_line_article FOREIGN KEY (article) REFERENCES budget_article (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- A document that moves a confirmed estimate; never edited, never deleted.
CREATE TABLE finance_estimate_change (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  estimate_id     BINARY(16)   NOT NULL,
  number          INT          NOT NULL,
  changed_on      DATE         NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  document_number VARCHAR(50),
  created_at      DATETIME(6)  NOT NULL,
  created_by_name VARCHAR(200) NOT NULL,
  CONSTRAINT uk_finance_estimate_change_number UNIQUE (estimate_id, number),
  CONSTRAINT fk_finance_estimate_change_estimate FOREIGN KEY (estimate_id) REFERENCES finance_estimate (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- What a change adds to a line, or takes from it: a move between articles is two rows of one change.
CREATE TABLE finance_estimate_move (
  change_id BINARY(16)     NOT NULL,
  article   VARCHAR(10)    NOT NULL,
  source    VARCHAR(40)    NOT NULL,
  amount    DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (change_id, article, source),
  CONSTRAINT ck_finance_estimate_move_amount CHECK (amount <> 0),
  CONSTRAINT fk_finance_estimate_move_change FOREIGN KEY (change_id) REFERENCES finance_estimate_change (id) ON DELETE CASCADE,
  CONSTRAINT fk_finance_estimate_move_article FOREIGN KEY (article) REFERENCES budget_article (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
