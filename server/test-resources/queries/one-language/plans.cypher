//+ id: plans
//+ title: {ja: 計画の一覧}
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
RETURN DISTINCT plan
