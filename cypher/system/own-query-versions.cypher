MATCH (v:OwnQueryVersion)
WHERE v.id = $id
RETURN v AS version
ORDER BY v.version DESC
