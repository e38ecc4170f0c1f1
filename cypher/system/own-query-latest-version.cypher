MATCH (v:OwnQueryVersion)
WHERE v.id = $id
RETURN max(v.version) AS version
