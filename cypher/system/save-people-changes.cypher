UNWIND $rows AS row
MERGE (c:PeopleChange {key: row.key})
SET c = row
