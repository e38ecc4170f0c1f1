INSERT INTO access_token (name, role, created, hash, expires, last_used)
VALUES (:name, :role, :created, :hash, :expires, :last_used)
ON CONFLICT DO NOTHING
