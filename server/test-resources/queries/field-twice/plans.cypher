//+ id: plans
//+ title: {ja: 計画の一覧, en: Plans}
//+ title: {ja: 計画, en: Plans}
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
RETURN DISTINCT plan
