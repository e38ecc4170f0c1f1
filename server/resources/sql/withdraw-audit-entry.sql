DELETE FROM audit_entry
WHERE id = :id AND state = 'intended'
