MATCH (node:Restoring)
WITH node
LIMIT $most
REMOVE node:Restoring, node.restoreNumber
RETURN count(node) AS done
