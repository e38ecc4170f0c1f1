//+ id: kpi-largest-increase
//+ title: {ja: 目標値が現状値より大きい指標（増加率の順）, en: "KPIs with a target above their baseline, largest increase first"}
//+ question:
//+   - "目標値の伸びが最も大きい指標はどれですか"
//+   - "現状値からの増加率が高いKPI"
//+   - "野心的な目標を立てているKPIはどれですか"
//+   - "Which KPIs are meant to grow most?"
//+ asks:
//+   - {of: [kpi, target], says: [growth], also: [baseline, target, kpi], forms: [largest]}
//+ tags: [kpi]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   series: {type: node, title: {ja: 内訳, en: Series}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   percent: {type: number, title: {ja: 増加率（%）, en: Increase in percent}}
//+   increase: {type: number, title: {ja: 増加, en: Increase}}
//+   unit: {type: string, title: {ja: 増加の単位, en: Unit of the increase}}
//+   cumulative: {type: boolean, title: {ja: 累計, en: Cumulative}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、目標値が現状値より大きい指標がありません。単位の異なる値や数値でない値は比べていません。
//+   en: On the chosen bases no KPI has a target above its baseline. Values in different units and values that are no figures are not compared.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi)
WHERE by.basis IN $basis
OPTIONAL MATCH (kpi)-[has:HAS_SERIES]->(series:KpiSeries)
WHERE has.basis IN $basis
WITH owner, kpi, series, coalesce(series, kpi) AS figure, [edge IN [by, has] WHERE edge IS NOT NULL] AS evidence
WHERE figure.targetNumber > figure.baselineNumber
  AND figure.targetUnit = figure.baselineUnit
WITH owner, kpi, series, figure, evidence,
  figure.targetNumber - figure.baselineNumber AS increase,
  // From 0 there is an increase, but no rate of increase.
  CASE WHEN figure.baselineNumber > 0 THEN (figure.targetNumber - figure.baselineNumber) / figure.baselineNumber END AS rate
RETURN kpi,
  series,
  owner,
  figure.baselineRaw AS baseline,
  figure.targetRaw AS target,
  round(100 * rate, 1) AS percent,
  round(increase, 4) AS increase,
  CASE figure.targetUnit WHEN '%' THEN 'ポイント' ELSE figure.targetUnit END AS unit,
  figure.cumulative AS cumulative,
  coalesce(figure.note, kpi.note) AS note,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY rate IS NULL, rate DESC, kpi.sortKey, series.sortKey
