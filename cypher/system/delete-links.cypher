UNWIND $rows AS row
MATCH (from:Element {id: row.from})-[r {key: row.key}]->(:Element)
DELETE r
