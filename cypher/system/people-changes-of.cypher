// Kinds of the elements that people touched.
MATCH (c:PeopleChange)
WHERE c.key IN $keys
RETURN c.key AS key, c.type AS type
