//+ id: plans
//+ title: {ja: 計画の一覧, en: Plans}
//+ question: ["計画は何ですか"]
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+ whenEmpty: {ja: ありません。, en: None.}
//+ views: [table, map]
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
RETURN DISTINCT plan
