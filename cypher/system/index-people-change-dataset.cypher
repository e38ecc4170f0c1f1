CREATE INDEX people_change_dataset IF NOT EXISTS
FOR (c:PeopleChange)
ON (c.dataset)
