CREATE (r:Element:Revision)
SET r = $properties
