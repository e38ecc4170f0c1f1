//+ id: kpis-without-target
//+ title: {ja: 目標値が未設定の指標, en: KPIs without a target}
//+ question:
//+   - "目標値が未設定の指標はどれですか"
//+   - "目標が決まっていないKPI"
//+   - "Which KPIs have no target yet?"
//+ asks:
//+   - {of: [kpi], lacks: [target]}
//+ tags: [gap, kpi]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   found: {type: string, title: {ja: 目標値の欄の記載, en: What the cell says}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、目標値が未設定の指標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no KPI lacks a target. Which KPI measures what is "stated" in the documents.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi {targetStatus: 'undefined'})
WHERE by.basis IN $basis
RETURN kpi,
  owner,
  '目標値' AS lookedFor,
  kpi.targetRaw AS found,
  kpi.baselineRaw AS baseline,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [by] AS evidence
ORDER BY kpi.sortKey
