UNWIND $rows AS row
CREATE (node:Restoring:$(row.labels))
SET node = row.properties
SET node.restoreNumber = row.n
