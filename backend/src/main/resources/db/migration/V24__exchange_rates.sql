-- What a unit of a foreign currency cost in som, by day and with who says so (R-122). Used only where somebody asks
-- for a conversion; the book itself never converts.
CREATE TABLE exchange_rate (
  id       BINARY(16)     NOT NULL PRIMARY KEY,
  version  BIGINT         NOT NULL,
  currency VARCHAR(3)     NOT NULL,
  rate_day DATE           NOT NULL,
  rate     DECIMAL(12, 4) NOT NULL,
  source   VARCHAR(200)   NOT NULL,
  CONSTRAINT uk_exchange_rate_day UNIQUE (currency, rate_day),
  CONSTRAINT ck_exchange_rate_rate CHECK (rate > 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_ci;
