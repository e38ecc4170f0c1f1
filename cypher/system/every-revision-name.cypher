MATCH (r:Revision)
RETURN r.number AS number, r.contentHash AS contentHash
ORDER BY number
