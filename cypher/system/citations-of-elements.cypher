UNWIND $ids AS id
MATCH (:Element {id: id})-[cited:CITED_FROM]->(document:Document)
RETURN cited
ORDER BY document.sortKey, cited.key
