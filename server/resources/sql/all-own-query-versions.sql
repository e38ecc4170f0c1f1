SELECT id, version, text, revision, author, saved_at, deleted, offered
FROM own_query_version
ORDER BY id, version
