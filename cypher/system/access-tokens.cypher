MATCH (t:AccessToken)
RETURN t.name AS name, t.role AS role, t.created AS created, t.hash AS hash
