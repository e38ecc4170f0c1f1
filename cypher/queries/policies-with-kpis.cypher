//+ id: policies-with-kpis
//+ title: {ja: 指標をもつ政策・基本目標, en: Policies with KPIs}
//+ question:
//+   - "指標のある基本目標はどれですか"
//+   - "政策・基本目標ごとの指標の数"
//+   - "Which policies have KPIs?"
//+   - "Which goals have KPIs?"
//+ asks:
//+   - {of: [policy, sdg], has: [kpi], also: [strategy, plan]}
//+ tags: [kpi, choices]
//+ columns:
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   kpis: {type: number, title: {ja: 指標の数, en: KPIs}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、指標をもつ政策・基本目標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no policy has a KPI. Which KPI measures what is "stated" in the documents.
MATCH path = (policy:Policy {dataset: $dataset})-[:HAS_POLICY*0..3]->(:Policy)-[:HAS_MEASURE*0..1]->()-[:MEASURED_BY]->(kpi:Kpi)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
WITH policy, kpi, path
ORDER BY kpi.sortKey
UNWIND relationships(path) AS edge
WITH policy, collect(DISTINCT kpi) AS kpis, collect(DISTINCT edge) AS evidence
RETURN policy,
  policy.number AS number,
  size(kpis) AS kpis,
  COLLECT {
    UNWIND [policy] + kpis AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY policy.sortKey
