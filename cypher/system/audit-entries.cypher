MATCH (a:AuditEntry)
// Said although every entry has one: so they come in the order of the index.
WHERE a.key > ''
  AND ($before IS NULL OR a.key < $before)
RETURN a AS entry
ORDER BY a.key DESC
LIMIT $limit
