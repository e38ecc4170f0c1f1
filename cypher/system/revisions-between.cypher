MATCH (r:Revision)
WHERE r.number > $after AND r.number <= $upTo
RETURN r.number AS number, r.contentHash AS contentHash, r.time AS time, r.cause AS cause, r.dataset AS dataset,
  r.summary AS summary, r.changes AS changes
ORDER BY number
