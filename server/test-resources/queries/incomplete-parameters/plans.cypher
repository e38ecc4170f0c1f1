//+ id: plans
//+ title: {ja: 計画の一覧, en: Plans}
//+ question: ["計画は何ですか"]
//+ params:
//+   a: {type: string}
//+   b:
//+   limit: {type: integer, title: {ja: 数, en: Number}}
//+   c: {type: node, title: {ja: 計画, en: Plan}}
//+   d: {type: node, label: Dragon, title: {ja: 竜, en: Dragon}}
//+   e: {type: enum, title: {ja: 色, en: Colour}}
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+ whenEmpty: {ja: ありません。, en: None.}
MATCH (plan:Plan {dataset: $dataset})-[r]->()
WHERE r.basis IN $basis
RETURN DISTINCT plan
