MATCH (n:OwnQueryVersion)
RETURN elementId(n) AS number, n AS node
