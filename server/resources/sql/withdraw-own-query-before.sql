UPDATE own_query_version
SET offered = 0
WHERE id = :id AND version < :version
