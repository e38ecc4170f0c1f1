MATCH (r:Revision)
WITH r
ORDER BY r.number
WITH r.dataset AS dataset, collect(r) AS history
WITH history[-1] AS latest, history[0].number AS since
RETURN latest {.*, since: since, diff: null} AS latest
ORDER BY latest.number
