MATCH (r:Revision)
RETURN r AS revision
