SELECT max(version) AS version
FROM own_query_version
WHERE id = :id
