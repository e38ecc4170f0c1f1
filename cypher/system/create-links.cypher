UNWIND $rows AS row
MATCH (from:Element {id: row.from})
MATCH (to:Element {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(r) AS created
