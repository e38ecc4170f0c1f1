MATCH (discrepancy:Discrepancy {counts: $label})-[:ABOUT]->(plan:Plan)
WHERE plan.id IN $plans
RETURN DISTINCT discrepancy
ORDER BY discrepancy.sortKey
