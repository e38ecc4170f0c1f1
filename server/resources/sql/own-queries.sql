SELECT id, version, text, revision, author, saved_at, deleted
FROM own_query_version
WHERE offered = 1
ORDER BY id
