UNWIND $rows AS row
MATCH (e:Element {id: row.id})
DELETE e
