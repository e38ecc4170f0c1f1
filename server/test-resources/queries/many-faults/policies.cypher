//+ id: polices
MATCH (p:Policy)
RETURN p
