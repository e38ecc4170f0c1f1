MATCH (member:Element)
WHERE member.dataset IN $datasets
  AND $label IN labels(member)
  AND (size($planKinds) = 0 OR EXISTS {
    MATCH (plan:Element:Plan {id: member.plan})
    WHERE plan.kind IN $planKinds
  })
  AND ($within IS NULL OR EXISTS {
    MATCH (:Element {id: $within})-[:HAS_STATEMENT|HAS_POLICY|HAS_MEASURE|HAS_INITIATIVE|HAS_ITEM|HAS_PROJECT|HAS_DIRECTION|MEASURED_BY*1..5]->(member)
  })
RETURN member.id AS id, member.plan AS plan, coalesce(member.documents, []) AS documents
ORDER BY member.sortKey
