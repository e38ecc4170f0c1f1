//+ id: policies
//+ title: {ja: 政策・基本目標の一覧, en: Policies and goals}
//+ question:
//+   - "政策・基本目標の一覧を見せてください"
//+   - "{plan}の政策は何ですか"
//+   - "Which policies are there?"
//+ asks:
//+   - {of: [policy], also: [comprehensive plan, strategy, plan, sdg]}
//+ tags: [plan, choices]
//+ params:
//+   plan: {type: node, label: Plan, choices: plans-with-policies, title: {ja: 計画, en: Plan}}
//+ columns:
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   text: {type: string, title: {ja: 内容, en: Content}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、政策をもつ計画がありません。計画と政策の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no plan has a policy. Which plan has which policy is "stated" in the documents.
MATCH path = (plan:Plan {dataset: $dataset})-[:HAS_POLICY*1..3]->(policy:Policy)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
  AND ($plan IS NULL OR plan.id = $plan)
RETURN policy,
  policy.number AS number,
  policy.kind AS kind,
  plan,
  policy.text AS text,
  policy.textKind AS textKind,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN policy.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  relationships(path) AS evidence
ORDER BY plan.sortKey, policy.sortKey
