UPDATE access_token
SET last_used = :now
WHERE name = :name
