DELETE FROM access_token
WHERE name = :name
