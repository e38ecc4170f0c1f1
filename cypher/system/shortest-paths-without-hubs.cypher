MATCH (from:Element {id: $from})
MATCH (to:Element {id: $to})
MATCH path = SHORTEST 100 (from)
  ((:Element)-[r WHERE r.basis IN $basis AND type(r) IN $types]-(step:Element WHERE step = to OR NOT (step:SdgGoal OR step:Plan OR COUNT { (step)--() } > $hubLinks))){1,6}
(to)
WITH path, length(path) AS hops
WHERE hops <= $maxHops
RETURN path
ORDER BY hops, reduce(key = '', n IN nodes(path) | key + ' ' + n.sortKey)
