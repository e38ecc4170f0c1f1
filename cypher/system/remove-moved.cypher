MATCH (n:AccessToken|AuditEntry|OwnQueryVersion)
WHERE elementId(n) IN $nodes
DELETE n
