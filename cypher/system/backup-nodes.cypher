MATCH (node)
WHERE NOT node:RestoreUnderWay
RETURN node
