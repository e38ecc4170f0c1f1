CREATE TABLE access_token (
  name TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL,
  created TEXT NOT NULL,
  hash TEXT NOT NULL,
  expires TEXT,
  last_used TEXT
);
CREATE TABLE audit_entry (
  id TEXT NOT NULL PRIMARY KEY,
  time TEXT NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  client TEXT NOT NULL,
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  state TEXT NOT NULL
);
CREATE INDEX audit_entry_state ON audit_entry (state);
CREATE TABLE own_query_version (
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  text TEXT NOT NULL,
  revision TEXT NOT NULL,
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  deleted BIGINT NOT NULL,
  offered BIGINT NOT NULL,
  PRIMARY KEY (id, version)
);
