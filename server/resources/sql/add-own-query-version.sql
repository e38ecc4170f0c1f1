INSERT INTO own_query_version (id, version, text, revision, author, saved_at, deleted, offered)
VALUES (:id, :version, :text, :revision, :author, :saved_at, :deleted, :offered)
ON CONFLICT DO NOTHING
