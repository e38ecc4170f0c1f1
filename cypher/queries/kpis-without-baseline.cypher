//+ id: kpis-without-baseline
//+ title: {ja: 現状値のない指標, en: KPIs without a baseline}
//+ question:
//+   - "現状値のない指標はどれですか"
//+   - "現状値が書かれていないKPI"
//+   - "Which KPIs have no baseline?"
//+ asks:
//+   - {of: [kpi], lacks: [baseline]}
//+ tags: [gap, kpi]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   found: {type: string, title: {ja: 現状値の欄の記載, en: What the cell says}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、現状値のない指標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no KPI lacks a baseline. Which KPI measures what is "stated" in the documents.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi {baselineStatus: 'missing'})
WHERE by.basis IN $basis
RETURN kpi,
  owner,
  '現状値' AS lookedFor,
  kpi.baselineRaw AS found,
  kpi.targetRaw AS target,
  kpi.note AS note,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [by] AS evidence
ORDER BY kpi.sortKey
