MATCH (n:AccessToken)
RETURN elementId(n) AS number, n AS node
