MATCH (t:AccessToken {name: $name})
DELETE t
RETURN count(*) AS deleted
