UNWIND $keys AS key
MATCH (c:PeopleChange {key: key})
DELETE c
