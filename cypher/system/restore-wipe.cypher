MATCH (node)
WITH node
LIMIT $most
DETACH DELETE node
RETURN count(*) AS done
