SELECT name, role, created, hash, expires, last_used
FROM access_token
ORDER BY name
