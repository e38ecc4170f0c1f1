MATCH (r:Revision)
WHERE r.auditEntry IN $entries
RETURN r.auditEntry AS entry
