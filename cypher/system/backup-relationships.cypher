MATCH (from)-[relationship]->(to)
RETURN relationship, from.id AS from, to.id AS to
