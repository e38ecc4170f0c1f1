//+ id: goal-kpi-counts
//+ title: {ja: 基本目標ごとのKPIと数値目標の数, en: KPIs and numerical targets of each goal}
//+ question:
//+   - "基本目標ごとのKPIの数と数値目標の数"
//+   - "{goal}のKPIはいくつで、数値目標はいくつですか"
//+   - "KPIと数値目標は別々に数えるといくつですか"
//+   - "How many KPIs and how many numerical targets does each goal have?"
//+ asks:
//+   - {of: [kpi], has: [数], also: [policy, kpi]}
//+ tags: [kpi]
//+ params:
//+   goal: {type: node, label: Policy, choices: policies-with-kpis, title: {ja: 基本目標, en: Goal}}
//+ columns:
//+   goal: {type: node, title: {ja: 基本目標, en: Goal}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   kpis: {type: number, title: {ja: KPIの数, en: KPIs}}
//+   targets: {type: number, title: {ja: 数値目標の数, en: Numerical targets}}
//+   within: {type: node, title: {ja: 上位の基本目標（数に含む）, en: "Part of (counted there, too)"}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、指標をもつ基本目標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no goal has a KPI. Which KPI measures what is "stated" in the documents.
MATCH path = (goal:Policy {dataset: $dataset})-[:HAS_POLICY*0..3]->(:Policy)-[:HAS_MEASURE*0..1]->()-[:MEASURED_BY]->(kpi:Kpi)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
  AND ($goal IS NULL OR goal.id = $goal)
WITH goal, kpi, path
ORDER BY kpi.sortKey
UNWIND relationships(path) AS edge
WITH goal, collect(DISTINCT kpi) AS kpis, collect(DISTINCT edge) AS evidence
WITH goal, kpis, evidence,
  COLLECT {
    MATCH (above:Policy)-[has:HAS_POLICY]->(goal)
    WHERE has.basis IN $basis
    RETURN above
    ORDER BY above.sortKey
  } AS within
RETURN goal,
  goal.number AS number,
  size([kpi IN kpis WHERE kpi.kind <> '数値目標']) AS kpis,
  size([kpi IN kpis WHERE kpi.kind = '数値目標']) AS targets,
  within,
  COLLECT {
    UNWIND [goal] + kpis AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY size(within), goal.sortKey
