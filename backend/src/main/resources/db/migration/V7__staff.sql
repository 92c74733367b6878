-- Staff register: people, courses, methodical unions, vacancies (R-111 to R-117). Whether somebody
-- is employed, is warned about or has reached the pension age is computed, never stored.

CREATE TABLE methodical_union (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  version   BIGINT       NOT NULL,
  school_id BINARY(16)   NOT NULL,
  name      VARCHAR(150) NOT NULL,
  theme     VARCHAR(500),
  head_id   BINARY(16),
  CONSTRAINT uk_methodical_union_name UNIQUE (school_id, name),
  CONSTRAINT fk_methodical_union_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

-- name_key is the whole name as SearchText folds it: with the birth date it tells people apart
-- where there is no personnel number, also for the import. subjects holds codes, joined by commas;
-- experience_start_year does not go stale as a number of years would.
CREATE TABLE staff_person (
  id                     BINARY(16)   NOT NULL PRIMARY KEY,
  version                BIGINT       NOT NULL,
  school_id              BINARY(16)   NOT NULL,
  last_name              VARCHAR(80)  NOT NULL,
  first_name             VARCHAR(80)  NOT NULL,
  middle_name            VARCHAR(80),
  sex                    VARCHAR(10)  NOT NULL,
  birth_date             DATE,
  category               VARCHAR(20)  NOT NULL,
  position               VARCHAR(150) NOT NULL,
  subjects               VARCHAR(450) NOT NULL,
  education              VARCHAR(30),
  speciality             VARCHAR(200),
  qualification_category VARCHAR(10),
  qualification_valid_to DATE,
  experience_start_year  INT,
  weekly_load            DECIMAL(4, 1),
  methodical_union_id    BINARY(16),
  employed_from          DATE,
  employed_to            DATE,
  personnel_number       VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  phone                  VARCHAR(40),
  awards                 LONGTEXT     NOT NULL,
  name_key               VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  search_text            VARCHAR(700) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT uk_staff_number UNIQUE (school_id, personnel_number),
  CONSTRAINT uk_staff_name UNIQUE (school_id, name_key, birth_date),
  CONSTRAINT fk_staff_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_staff_union FOREIGN KEY (methodical_union_id) REFERENCES methodical_union (id) ON DELETE SET NULL,
  INDEX ix_staff_order (school_id, last_name, first_name, middle_name, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

ALTER TABLE methodical_union
  ADD CONSTRAINT fk_methodical_union_head FOREIGN KEY (head_id) REFERENCES staff_person (id) ON DELETE SET NULL;

-- A person with courses cannot be removed: they are the history that R-117 asks about.
CREATE TABLE staff_course (
  id                 BINARY(16)   NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  school_id          BINARY(16)   NOT NULL,
  person_id          BINARY(16)   NOT NULL,
  topic              VARCHAR(300) NOT NULL,
  provider           VARCHAR(200),
  hours              INT,
  started_on         DATE,
  ended_on           DATE,
  certificate_number VARCHAR(60),
  preparation        VARCHAR(1000),
  report             VARCHAR(2000),
  reported_on        DATE,
  CONSTRAINT fk_staff_course_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT fk_staff_course_person FOREIGN KEY (person_id) REFERENCES staff_person (id),
  INDEX ix_staff_course_school (school_id, ended_on, id),
  INDEX ix_staff_course_person (person_id, ended_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;

CREATE TABLE vacancy (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  school_id   BINARY(16)   NOT NULL,
  category    VARCHAR(20)  NOT NULL,
  position    VARCHAR(150) NOT NULL,
  subject     VARCHAR(40),
  weekly_load DECIMAL(4, 1),
  since       DATE,
  filled_on   DATE,
  CONSTRAINT fk_vacancy_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX ix_vacancy_school (school_id, since, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
