UNWIND $rows AS row
MATCH (e:Element {id: row.to})-[r]-(:Element)
SET r.key = startNode(r).id + '~' + type(r) + '~' + endNode(r).id
