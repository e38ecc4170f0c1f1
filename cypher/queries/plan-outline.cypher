//+ id: plan-outline
//+ title: {ja: 計画の体系, en: Outline of a plan}
//+ question:
//+   - "{plan}の体系を見せてください"
//+   - "{plan}の政策と施策の一覧"
//+   - "{plan}はどんな構成ですか"
//+   - "What is the outline of {plan}?"
//+ asks:
//+   - {of: [structure], also: [policy, measure, plan, comprehensive plan, strategy]}
//+ tags: [plan]
//+ params:
//+   plan: {type: node, label: Plan, required: true, choices: plans-with-policies, title: {ja: 計画, en: Plan}}
//+ columns:
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   subPolicy: {type: node, title: {ja: 基本目標の内訳, en: Sub-goal}}
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   number: {type: string, title: {ja: 施策の番号, en: Number of the measure}}
//+   kind: {type: string, title: {ja: 施策の種別, en: Kind of measure}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この計画の政策や施策が記録されていません。名称だけが文書に現れる計画もあります。計画の構成は文書に書かれた「明示」です。
//+   en: On the chosen bases no policy or measure of this plan is recorded. Of some plans the documents give only the name. What a plan consists of is "stated".
MATCH (plan:Element:Plan {id: $plan, dataset: $dataset})
MATCH path = (plan)-[:HAS_POLICY*0..3]->(owner)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
OPTIONAL MATCH (owner)-[has:HAS_MEASURE]->(measure:Measure)
WHERE has.basis IN $basis
WITH path, owner, has, measure
// A policy that has only sub-goals shows through them; one that has nothing still takes a row.
WHERE measure IS NOT NULL
  OR (owner:Policy AND NOT EXISTS {
    MATCH (owner)-[inner:HAS_POLICY]->(:Policy)
    WHERE inner.basis IN $basis
  })
WITH nodes(path)[1] AS policy,
  CASE WHEN length(path) > 1 THEN owner END AS subPolicy,
  measure,
  relationships(path) + [edge IN [has] WHERE edge IS NOT NULL] AS evidence
RETURN policy,
  subPolicy,
  measure,
  measure.number AS number,
  measure.kind AS kind,
  COLLECT {
    UNWIND [policy, subPolicy, measure] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY policy.sortKey, subPolicy.sortKey, measure.sortKey
