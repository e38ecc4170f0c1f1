// Every relationship has an element at both ends; to say so would look at six million of them.
MATCH ()-[r]->()
RETURN type(r) AS type, r.basis AS basis, count(*) AS count
ORDER BY type, basis
