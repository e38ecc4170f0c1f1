CREATE CONSTRAINT own_query_version_key IF NOT EXISTS
FOR (v:OwnQueryVersion)
REQUIRE v.key IS UNIQUE
