//+ id: plans-of
//+ title: {ja: 計画の一覧, en: Plans}
//+ question: ["計画は何ですか"]
//+ params:
//+   b: {type: string, required: true, title: {ja: 語, en: Word}}
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+ whenEmpty: {ja: ありません。, en: None.}
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
  AND plan.title CONTAINS $b
RETURN DISTINCT plan
