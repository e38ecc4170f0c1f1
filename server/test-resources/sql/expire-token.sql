UPDATE access_token
SET expires = '2026-01-01T00:00:00Z'
WHERE name = :name
