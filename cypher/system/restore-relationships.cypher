UNWIND $rows AS row
MATCH (from:Restoring {restoreNumber: row.from})
MATCH (to:Restoring {restoreNumber: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
