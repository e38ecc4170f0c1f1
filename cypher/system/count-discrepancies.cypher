MATCH (plan:Element:Plan)<-[:ABOUT]-(discrepancy:Discrepancy {counts: $label})
WHERE plan.id IN $plans
RETURN DISTINCT discrepancy
ORDER BY discrepancy.sortKey
