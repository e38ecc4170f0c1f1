UNWIND $rows AS row
MATCH (e:Element {id: row.from})
SET e.id = row.to
