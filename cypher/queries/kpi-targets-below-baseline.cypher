//+ id: kpi-targets-below-baseline
//+ title: {ja: 目標値が現状値より小さい指標, en: KPIs whose target is below the baseline}
//+ question:
//+   - "目標値が現状値を下回る指標はどれですか"
//+   - "現状より低い目標を立てているKPIとその理由"
//+   - "目標が後退しているKPIはありますか"
//+   - "Which KPIs have a target below the baseline, and why?"
//+ asks:
//+   - {of: [kpi, target], says: [lower], also: [baseline, target, kpi]}
//+ tags: [kpi, quality]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   series: {type: node, title: {ja: 内訳, en: Series}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   difference: {type: number, title: {ja: 差, en: Difference}}
//+   unit: {type: string, title: {ja: 差の単位, en: Unit of the difference}}
//+   explanation: {type: string, title: {ja: 説明, en: Explanation}}
//+   footnote: {type: string, title: {ja: 注記, en: Footnote}}
//+   direction: {type: string, title: {ja: 望ましい向き, en: Direction}}
//+   directionBasis: {type: string, title: {ja: 向きの根拠, en: Basis of the direction}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、目標値が現状値より小さい指標がありません。単位の異なる値や数値でない値は比べていません。
//+   en: On the chosen bases no KPI has a target below its baseline. Values in different units and values that are no figures are not compared.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi)
WHERE by.basis IN $basis
OPTIONAL MATCH (kpi)-[has:HAS_SERIES]->(series:KpiSeries)
WHERE has.basis IN $basis
WITH owner, kpi, series, coalesce(series, kpi) AS figure, [edge IN [by, has] WHERE edge IS NOT NULL] AS evidence
WHERE figure.targetNumber < figure.baselineNumber
  AND figure.targetUnit = figure.baselineUnit
WITH owner, kpi, series, figure, evidence,
  // Whether lower is better is a claim of its own, with a basis of its own.
  CASE WHEN figure.directionBasis IN $basis THEN figure.direction END AS direction,
  coalesce(figure.footnote, kpi.footnote) AS footnote
RETURN kpi,
  series,
  owner,
  figure.baselineRaw AS baseline,
  figure.targetRaw AS target,
  round(figure.targetNumber - figure.baselineNumber, 4) AS difference,
  CASE figure.targetUnit WHEN '%' THEN 'ポイント' ELSE figure.targetUnit END AS unit,
  CASE
    WHEN direction = 'down' THEN 'lower-is-better'
    WHEN footnote IS NOT NULL THEN 'footnote'
    ELSE 'unexplained'
  END AS explanation,
  footnote,
  direction,
  CASE WHEN direction IS NOT NULL THEN figure.directionBasis END AS directionBasis,
  coalesce(figure.note, kpi.note) AS note,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY CASE explanation WHEN 'unexplained' THEN 1 WHEN 'footnote' THEN 2 ELSE 3 END, kpi.sortKey, series.sortKey
