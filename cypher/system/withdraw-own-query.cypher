MATCH (q:OwnQuery)
WHERE q.id = $id
REMOVE q:OwnQuery
