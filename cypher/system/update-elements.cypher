UNWIND $rows AS row
MATCH (e:Element {id: row.id})
SET e = row.properties
