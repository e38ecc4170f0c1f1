MATCH (v:OwnQueryVersion)
RETURN count(v) AS total
