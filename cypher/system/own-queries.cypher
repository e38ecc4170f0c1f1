MATCH (q:OwnQuery)
RETURN q AS query
