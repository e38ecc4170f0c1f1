MATCH (e:Element {id: $id})-[r]-(other:Element)
WITH type(r) AS type,
     CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction,
     [label IN labels(other) WHERE label <> 'Element'][0] AS label,
     r.basis AS basis,
     count(*) AS count
ORDER BY basis
RETURN type, direction, label, sum(count) AS count, collect([basis, count]) AS bases
ORDER BY type, direction, label
