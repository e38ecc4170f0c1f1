//+ id: plans
//+ title: {ja: 計画の一覧, en: Plans}
//+ question: ["計画は何ですか"]
//+ params:
//+   a: {type: node, label: Plan, choices: plans-of, title: {ja: 計画, en: Plan}}
//+   b: {type: string, title: {ja: 語, en: Word}}
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+ whenEmpty: {ja: ありません。, en: None.}
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
  AND ($a IS NULL OR plan.id = $a + $b)
RETURN DISTINCT plan
