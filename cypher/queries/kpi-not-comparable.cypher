//+ id: kpi-not-comparable
//+ title: {ja: 現状値と目標値を比べられない指標, en: KPIs whose baseline and target cannot be compared}
//+ question:
//+   - "現状値と目標値を比べられない指標はどれですか"
//+   - "目標値が決まっていない指標はどれですか"
//+   - "数値で評価できないKPIはありますか"
//+   - "Which KPIs cannot be compared, and why?"
//+ asks:
//+   - {of: [kpi], lacks: [compare], also: [baseline, target]}
//+ tags: [kpi, quality]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   reason: {type: string, title: {ja: 比べられない理由, en: Reason}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   series: {type: node, title: {ja: 内訳, en: Series}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、比べられない指標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases there is no KPI that cannot be compared. Which KPI measures what is "stated" in the documents.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi)
WHERE by.basis IN $basis
WITH owner, kpi, by,
  CASE WHEN kpi.targetStatus = 'undefined' THEN ['undefined-target'] ELSE [] END
    + CASE WHEN kpi.baselineStatus = 'missing' THEN ['missing-baseline'] ELSE [] END
    + CASE WHEN 'text' IN [kpi.baselineStatus, kpi.targetStatus] THEN ['text-value'] ELSE [] END
    // A cell that is set and yet has no number holds more than one.
    + CASE
        WHEN (kpi.baselineStatus = 'set' AND kpi.baselineNumber IS NULL)
          OR (kpi.targetStatus = 'set' AND kpi.targetNumber IS NULL) THEN ['several-values']
        ELSE []
      END
    + CASE WHEN kpi.baselineUnit <> kpi.targetUnit THEN ['different-units'] ELSE [] END AS reason
WHERE size(reason) > 0
WITH owner, kpi, by, reason,
  COLLECT {
    MATCH (kpi)-[has:HAS_SERIES]->(series:KpiSeries)
    WHERE has.basis IN $basis
    RETURN has
    ORDER BY series.sortKey
  } AS splits
RETURN kpi,
  reason,
  kpi.baselineRaw AS baseline,
  kpi.targetRaw AS target,
  [has IN splits | endNode(has)] AS series,
  owner,
  kpi.note AS note,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [by] + splits AS evidence
ORDER BY kpi.sortKey
