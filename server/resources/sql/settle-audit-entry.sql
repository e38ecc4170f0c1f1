UPDATE audit_entry
SET state = 'done'
WHERE id = :id
