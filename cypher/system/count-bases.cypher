MATCH (:Element)-[r]->(:Element)
RETURN type(r) AS type, r.basis AS basis, count(*) AS count
ORDER BY type, basis
