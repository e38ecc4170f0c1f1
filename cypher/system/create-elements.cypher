UNWIND $rows AS row
CREATE (e:Element:$(row.label))
SET e = row.properties
