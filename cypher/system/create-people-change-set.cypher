CREATE (s:PeopleChangeSet)
SET s = $properties
