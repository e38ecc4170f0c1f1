CREATE (v:OwnQueryVersion)
SET v = $properties
