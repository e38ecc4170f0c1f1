MATCH (n:AccessToken|AuditEntry|OwnQueryVersion)
RETURN count(n) AS count
