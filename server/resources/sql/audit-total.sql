SELECT count(*) AS total
FROM audit_entry
WHERE state = 'done'
