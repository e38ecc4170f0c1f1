//+ id: policy-measures
//+ title: {ja: 政策・基本目標の施策, en: Measures of a policy}
//+ question:
//+   - "{policy}の施策は何ですか"
//+   - "{policy}にはどんな施策がありますか"
//+   - "基本目標「{policy}」の具体的な施策"
//+   - "Which measures belong to {policy}?"
//+ asks:
//+   - {of: [measure], also: [policy]}
//+ tags: [plan]
//+ params:
//+   policy: {type: node, label: Policy, required: true, choices: policies, title: {ja: 政策・基本目標, en: Policy}}
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   text: {type: string, title: {ja: 内容, en: Content}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この政策・基本目標がもつ施策がありません。政策と施策の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases this policy has no measure. Which policy has which measure is "stated" in the documents.
MATCH (top:Element:Policy {id: $policy, dataset: $dataset})
MATCH path = (top)-[:HAS_POLICY*0..3]->(policy:Policy)-[:HAS_MEASURE]->(measure:Measure)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
RETURN measure,
  measure.number AS number,
  measure.kind AS kind,
  policy,
  measure.text AS text,
  measure.textKind AS textKind,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  relationships(path) AS evidence
ORDER BY policy.sortKey, measure.sortKey
