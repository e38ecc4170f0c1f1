//+ id: plan-overview
//+ title: {ja: 計画の全体とつながりの数, en: A whole plan and what it is linked to}
//+ question:
//+   - "{plan}の全体像を見せてください"
//+   - "{plan}の要素ごとのつながりの数"
//+   - "{plan}のどこにマニフェスト・指標・SDGsがつながっていますか"
//+   - "What is each part of {plan} linked to?"
//+ asks:
//+   - {of: [structure, element], also: [plan, comprehensive plan, strategy, manifesto, kpi, sdg]}
//+ tags: [plan, overview]
//+ params:
//+   plan: {type: node, label: Plan, required: true, choices: plans-with-policies, title: {ja: 計画, en: Plan}}
//+ columns:
//+   parent: {type: node, title: {ja: 上位の要素, en: Belongs to}}
//+   element: {type: node, title: {ja: 要素, en: Element}}
//+   items: {type: number, title: {ja: 対応するマニフェスト項目・施策, en: Manifesto items or measures aligned}}
//+   kpis: {type: number, title: {ja: 指標, en: KPIs}}
//+   goals: {type: number, title: {ja: SDGsのゴール, en: SDGs}}
//+   links: {type: number, title: {ja: つながり, en: Links}}
//+   stated: {type: number, title: {ja: うち明示, en: Stated}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この計画の要素が記録されていません。名称だけが文書に現れる計画もあります。計画の構成は文書に書かれた「明示」です。
//+   en: On the chosen bases no element of this plan is recorded. Of some plans the documents give only the name. What a plan consists of is "stated".
MATCH path = (:Element:Plan {id: $plan, dataset: $dataset})-[:HAS_POLICY|HAS_MEASURE|HAS_INITIATIVE|HAS_ITEM*1..6]->(element)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
WITH DISTINCT last(relationships(path)) AS has, element
// Citations and records about the data are no links of meaning.
OPTIONAL MATCH (element)-[link]-(other)
WHERE link.basis IN $basis
  AND NOT type(link) IN ['CITED_FROM', 'ABOUT', 'DEFINES']
WITH has, element, link, other
ORDER BY link.key
WITH has,
  element,
  collect(link) AS evidence,
  count(DISTINCT CASE WHEN type(link) = 'ALIGNS_WITH' THEN other END) AS items,
  count(DISTINCT CASE WHEN type(link) IN ['MEASURED_BY', 'TRACKED_BY'] THEN other END) AS kpis,
  count(DISTINCT CASE WHEN type(link) = 'CONTRIBUTES_TO' THEN other END) AS goals
RETURN startNode(has) AS parent,
  element,
  items,
  kpis,
  goals,
  size(evidence) AS links,
  size([edge IN evidence WHERE edge.basis = 'stated']) AS stated,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  // Whether a KPI of two values compares is known from its series.
  evidence + COLLECT {
    MATCH (element)-[by:MEASURED_BY|TRACKED_BY]->(:Kpi)-[splits:HAS_SERIES]->(:KpiSeries)
    WHERE by.basis IN $basis
      AND splits.basis IN $basis
    RETURN DISTINCT splits
    ORDER BY splits.key
  } AS evidence
ORDER BY element.sortKey
