SELECT count(*) AS total
FROM own_query_version
