UNWIND $rows AS row
MATCH (from:Element {id: row.from})-[r {key: row.properties.key}]->(:Element)
SET r = row.properties
