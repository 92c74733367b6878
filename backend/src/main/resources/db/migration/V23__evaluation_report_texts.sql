-- What the working commission says in each of the ten parts of its report (R-064). Made with the
-- self-evaluation; each part has its own version, so that several people write at once.
CREATE TABLE self_evaluation_report_part (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  version            BIGINT      NOT NULL,
  self_evaluation_id BINARY(16)  NOT NULL,
  code               VARCHAR(10) NOT NULL,
  position           INT         NOT NULL,
  narrative          LONGTEXT    NOT NULL,
  text_length        INT         NOT NULL,
  author_id          BINARY(16),
  author_name        VARCHAR(150),
  updated_at         DATETIME(6),
  CONSTRAINT uk_report_part UNIQUE (self_evaluation_id, code),
  CONSTRAINT fk_report_part_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Recommendations of the working commission (R-075). The number is the rank by area and position.
CREATE TABLE self_evaluation_recommendation (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  version            BIGINT      NOT NULL,
  self_evaluation_id BINARY(16)  NOT NULL,
  area               VARCHAR(30) NOT NULL,
  criterion_code     VARCHAR(20),
  text               LONGTEXT    NOT NULL,
  position           INT         NOT NULL,
  CONSTRAINT fk_recommendation_self_evaluation FOREIGN KEY (self_evaluation_id) REFERENCES self_evaluation (id) ON DELETE CASCADE,
  INDEX ix_recommendation_order (self_evaluation_id, position, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- The thread from a recommendation to the problems it became, one a plan; a version of a plan has its own.
CREATE TABLE self_evaluation_recommendation_problem (
  problem_id        BINARY(16) NOT NULL PRIMARY KEY,
  recommendation_id BINARY(16) NOT NULL,
  plan_id           BINARY(16) NOT NULL,
  CONSTRAINT uk_recommendation_plan UNIQUE (recommendation_id, plan_id),
  CONSTRAINT fk_recommendation_problem_recommendation FOREIGN KEY (recommendation_id) REFERENCES self_evaluation_recommendation (id) ON DELETE CASCADE,
  CONSTRAINT fk_recommendation_problem_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_recommendation_problem_problem FOREIGN KEY (problem_id) REFERENCES plan_problem (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- Self-evaluations that were begun before have their parts too, without words.
INSERT INTO self_evaluation_report_part (id, version, self_evaluation_id, code, position, narrative, text_length)
SELECT UNHEX(MD5(CONCAT(HEX(evaluation.id), '-report-', part.code))), 0, evaluation.id, part.code, part.code - 1, '[]', 0
FROM self_evaluation evaluation
  CROSS JOIN (
    SELECT '1' code UNION ALL SELECT '2' UNION ALL SELECT '3' UNION ALL SELECT '4' UNION ALL SELECT '5'
    UNION ALL SELECT '6' UNION ALL SELECT '7' UNION ALL SELECT '8' UNION ALL SELECT '9' UNION ALL SELECT '10'
  ) part;
