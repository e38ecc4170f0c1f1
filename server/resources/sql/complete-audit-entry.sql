INSERT INTO audit_entry (id, time, who, role, client, action, outcome, state)
VALUES (:id, :time, :who, :role, :client, :action, :outcome, :state)
ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, state = excluded.state
