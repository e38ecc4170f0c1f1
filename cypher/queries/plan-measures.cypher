//+ id: plan-measures
//+ title: {ja: 総合計画の施策の一覧, en: Measures of the comprehensive plan}
//+ question:
//+   - "総合計画の重点施策を一覧で見せてください"
//+   - "総合計画の施策は何ですか"
//+   - "重点施策はいくつありますか"
//+   - "Which measures does the plan have?"
//+   - "What are the measures of the comprehensive plan?"
//+ asks:
//+   - {of: [measure], also: [comprehensive plan, plan]}
//+ tags: [plan, choices]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   policy: {type: node, title: {ja: 政策, en: Policy}}
//+   plan: {type: string, title: {ja: 計画, en: Plan}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画], title: {ja: 総合計画の施策, en: measures of the comprehensive plan}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、総合計画の施策がありません。政策と施策の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases the comprehensive plan has no measure. Which policy has which measure is "stated" in the documents.
MATCH (plan:Plan {dataset: $dataset, kind: '総合計画'})
// A plan without policies has its measures itself.
MATCH (owner:Plan|Policy)-[has:HAS_MEASURE]->(measure:Measure {dataset: $dataset, plan: plan.id})
WHERE has.basis IN $basis
RETURN measure,
  measure.number AS number,
  CASE WHEN owner:Policy THEN owner END AS policy,
  plan.title AS plan,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [has] AS evidence
ORDER BY measure.sortKey
