CREATE CONSTRAINT people_change_key IF NOT EXISTS
FOR (c:PeopleChange)
REQUIRE c.key IS UNIQUE
