CREATE TABLE IF NOT EXISTS records_schema (
  version BIGINT NOT NULL
)
