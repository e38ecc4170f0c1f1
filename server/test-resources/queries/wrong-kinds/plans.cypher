//+ id: plans
//+ title: {ja: 計画の一覧, en: Plans}
//+ question: 計画は何ですか
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
RETURN DISTINCT plan
