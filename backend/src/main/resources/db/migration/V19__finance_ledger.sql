-- The money of a school (R-121 to R-127): a book of incomes, expenses and reversals that is only added to.

-- Locked before an entry is written, so that numbers have no gaps, two expenses cannot spend the
-- same som (R-126), and nothing is entered into a half-year that is being closed.
CREATE TABLE finance_book (
  school_id   BINARY(16) NOT NULL PRIMARY KEY,
  last_number INT        NOT NULL,
  CONSTRAINT fk_finance_book_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- flow says what an entry counts as: of a reversal, what it takes back. posted is the money with its
-- sign, null for things and works: the remainder of a source in a currency is the sum of posted.
-- entry_date is null when the day is not known; entry_half is 2 then. activity_id is the activity
-- that was linked, or the first of which it is a copy in a later version of the plan.
CREATE TABLE finance_entry (
  id                         BINARY(16)   NOT NULL PRIMARY KEY,
  version                    BIGINT       NOT NULL,
  school_id                  BINARY(16)   NOT NULL,
  number                     INT          NOT NULL,
  entry_type                 VARCHAR(10)  NOT NULL,
  flow                       VARCHAR(10)  NOT NULL,
  source                     VARCHAR(40)  NOT NULL,
  kind                       VARCHAR(10)  NOT NULL,
  category                   VARCHAR(40)  NOT NULL,
  article                    VARCHAR(10),
  amount                     DECIMAL(14, 2),
  currency                   VARCHAR(3),
  posted                     DECIMAL(14, 2),
  quantity                   DECIMAL(12, 3),
  unit                       VARCHAR(40),
  estimated_value            DECIMAL(14, 2),
  entry_date                 DATE,
  entry_year                 INT          NOT NULL,
  entry_half                 INT          NOT NULL,
  counterparty               VARCHAR(300),
  counterparty_private       BOOLEAN      NOT NULL,
  document_kind              VARCHAR(20),
  document_number            VARCHAR(60),
  document_date              DATE,
  decision_id                BINARY(16),
  purpose                    VARCHAR(500) NOT NULL,
  activity_id                BINARY(16),
  reverses_id                BINARY(16),
  reversed                   BOOLEAN      NOT NULL,
  reason                     VARCHAR(500),
  duplicate_dismissed_reason VARCHAR(500),
  search_text                VARCHAR(900) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  private_text               VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at                 DATETIME(6)  NOT NULL,
  created_by                 VARCHAR(200) NOT NULL,
  CONSTRAINT uk_finance_entry_number UNIQUE (school_id, number),
  CONSTRAINT uk_finance_entry_reverses UNIQUE (reverses_id),
  CONSTRAINT fk_finance_entry_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_finance_entry_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
  CONSTRAINT fk_finance_entry_reverses FOREIGN KEY (reverses_id) REFERENCES finance_entry (id),
  CONSTRAINT ck_finance_entry_amount CHECK (amount >= 0),
  CONSTRAINT ck_finance_entry_posted CHECK ((kind = 'CASH') = (posted IS NOT NULL)),
  CONSTRAINT ck_finance_entry_half CHECK (entry_half IN (1, 2)),
  INDEX ix_finance_entry_balance (school_id, source, currency, posted),
  INDEX ix_finance_entry_date (school_id, entry_year, entry_date, number),
  INDEX ix_finance_entry_decision (decision_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE finance_entry_evidence (
  entry_id    BINARY(16) NOT NULL,
  position    INT        NOT NULL,
  evidence_id BINARY(16) NOT NULL,
  PRIMARY KEY (entry_id, position),
  CONSTRAINT fk_finance_evidence_entry FOREIGN KEY (entry_id) REFERENCES finance_entry (id),
  CONSTRAINT fk_finance_evidence_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- An entry that looks like an earlier one, as it was found when it was written (R-127).
CREATE TABLE finance_duplicate (
  entry_id BINARY(16) NOT NULL,
  twin_id  BINARY(16) NOT NULL,
  PRIMARY KEY (entry_id, twin_id),
  CONSTRAINT fk_finance_duplicate_entry FOREIGN KEY (entry_id) REFERENCES finance_entry (id),
  CONSTRAINT fk_finance_duplicate_twin FOREIGN KEY (twin_id) REFERENCES finance_entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Half-years that were ever closed; others are open.
CREATE TABLE finance_period (
  id            BINARY(16) NOT NULL PRIMARY KEY,
  version       BIGINT     NOT NULL,
  school_id     BINARY(16) NOT NULL,
  period_year   INT        NOT NULL,
  period_half   INT        NOT NULL,
  closed        BOOLEAN    NOT NULL,
  closed_at     DATETIME(6),
  closed_by     VARCHAR(200),
  reopen_reason VARCHAR(500),
  CONSTRAINT uk_finance_period UNIQUE (school_id, period_year, period_half),
  CONSTRAINT fk_finance_period_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Copies of activities in later versions of a plan: the money goes along.
CREATE TABLE finance_activity_copy (
  activity_id BINARY(16) NOT NULL PRIMARY KEY,
  original_id BINARY(16) NOT NULL,
  CONSTRAINT fk_finance_copy_activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
  CONSTRAINT fk_finance_copy_original FOREIGN KEY (original_id) REFERENCES activity (id) ON DELETE CASCADE,
  INDEX ix_finance_copy_original (original_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
