SELECT id, time, who, role, client, action, outcome, state
FROM audit_entry
ORDER BY id
