UNWIND $ids AS id
MATCH (discrepancy:Discrepancy)-[:ABOUT]->(:Element {id: id})
RETURN DISTINCT discrepancy
ORDER BY discrepancy.sortKey
