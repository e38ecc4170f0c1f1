MATCH (r:Revision)
WITH r
ORDER BY r.number
WITH r.dataset AS dataset, collect(r)[-1] AS latest
RETURN latest {.*, diff: null} AS latest
ORDER BY latest.number
