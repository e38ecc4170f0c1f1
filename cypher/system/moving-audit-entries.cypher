MATCH (n:AuditEntry)
RETURN elementId(n) AS number, n AS node
