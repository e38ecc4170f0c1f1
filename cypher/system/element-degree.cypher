MATCH (e:Element {id: $id})-[r]-(other:Element)
WITH type(r) AS type,
     CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction,
     [label IN labels(other) WHERE label <> 'Element'][0] AS label
RETURN type, direction, label, count(*) AS count
ORDER BY type, direction, label
