SELECT id, time
FROM audit_entry
WHERE state = 'intended'
