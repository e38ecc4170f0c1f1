MATCH (r:Revision)
WITH r
ORDER BY r.number
WITH r.dataset AS dataset, collect(r)[-1] AS latest
RETURN latest.number AS number, latest.contentHash AS contentHash
ORDER BY number
