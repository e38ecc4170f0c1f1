SELECT id, time, who, role, client, action, outcome
FROM audit_entry
WHERE state = 'done' AND id < :before
ORDER BY id DESC
LIMIT :limit
