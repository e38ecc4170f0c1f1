SELECT id, version, text, revision, author, saved_at, deleted
FROM own_query_version
WHERE id = :id
ORDER BY version DESC
