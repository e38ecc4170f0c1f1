//+ id: plans
//+ title: {ja: 計画の一覧, en: Plans}
//+ question: ["計画は何ですか"]
//+ params:
//+   district: {type: node, label: Plan, choices: nowhere, title: {ja: 計画, en: Plan}}
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+ whenEmpty: {ja: ありません。, en: None.}
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
  AND ($district IS NULL OR plan.id = $district)
RETURN DISTINCT plan
