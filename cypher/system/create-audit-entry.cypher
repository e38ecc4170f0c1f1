CREATE (a:AuditEntry)
SET a = $properties
