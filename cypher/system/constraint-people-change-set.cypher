CREATE CONSTRAINT people_change_set_number IF NOT EXISTS
FOR (s:PeopleChangeSet)
REQUIRE s.number IS UNIQUE
