MATCH (e:Element {id: $id})-[r]-(other:Element)
WHERE type(r) IN $types
  AND r.basis IN $basis
  AND ($label IS NULL OR $label IN labels(other))
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = e) OR ($direction = 'in' AND endNode(r) = e))
RETURN e AS element, r AS relationship, other
ORDER BY type(r), other.sortKey, r.key
SKIP $offset
LIMIT $limit
