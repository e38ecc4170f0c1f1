//+ id: kpis-cumulative
//+ title: {ja: 累計の指標, en: Cumulative KPIs}
//+ question:
//+   - "累計で数える指標はどれですか"
//+   - "累計のKPIの一覧"
//+   - "Which KPIs are cumulative?"
//+ asks:
//+   - {of: [kpi], says: [累計], also: [target, baseline]}
//+ tags: [kpi]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   baselinePeriod: {type: string, title: {ja: 現状値の時期, en: Period of the baseline}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   targetPeriod: {type: string, title: {ja: 目標値の時期, en: Period of the target}}
//+   difference: {type: number, title: {ja: 期間中に増やす分（計算）, en: To be added in the period (computed)}}
//+   unit: {type: string, title: {ja: 差の単位, en: Unit of the difference}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、累計と書かれた指標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no KPI says that it is cumulative. Which KPI measures what is "stated" in the documents.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi)
WHERE by.basis IN $basis
  AND kpi.cumulative
RETURN kpi,
  kpi.kind AS kind,
  kpi.baselineRaw AS baseline,
  kpi.baselinePeriod AS baselinePeriod,
  kpi.targetRaw AS target,
  kpi.targetPeriod AS targetPeriod,
  CASE WHEN kpi.targetUnit = kpi.baselineUnit THEN round(kpi.targetNumber - kpi.baselineNumber, 4) END AS difference,
  CASE WHEN kpi.targetUnit = kpi.baselineUnit THEN CASE kpi.targetUnit WHEN '%' THEN 'ポイント' ELSE kpi.targetUnit END END AS unit,
  owner,
  kpi.note AS note,
  by.documentStatus AS documentStatus,
  [by] AS evidence
ORDER BY kpi.sortKey
