//+ id: kpi-growth-from-actual
//+ title: {ja: 注記の実績値から目標値までの増加, en: Growth from a later actual value to the target}
//+ question:
//+   - "実績値から目標値までどれだけ増やす指標はどれですか"
//+   - "注記に実績が書かれた指標は、実績から何％増やす目標ですか"
//+   - "コロナ禍で落ち込んだ実績から目標値までの増加率"
//+   - "How much do KPIs grow from their actual value to the target?"
//+ asks:
//+   - {of: [kpi], has: [実績], says: [growth], also: [target]}
//+ tags: [kpi, quality]
//+ params:
//+   kpi: {type: node, label: Kpi, title: {ja: 指標, en: KPI}}
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   actual: {type: string, title: {ja: 実績値, en: Actual value}}
//+   period: {type: string, title: {ja: 実績の時期（記載のとおり）, en: Period of the actual value as printed}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   growth: {type: number, title: {ja: 実績からの増加（計算）, en: Growth from the actual value (computed)}}
//+   growthUnit: {type: string, title: {ja: 増加の単位, en: Unit of the growth}}
//+   difference: {type: number, title: {ja: 差（計算）, en: Difference (computed)}}
//+   unit: {type: string, title: {ja: 差の単位, en: Unit of the difference}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   reason: {type: string, title: {ja: 実績の時期について, en: About the period}}
//+   discrepancies: {type: node, title: {ja: 記載の食い違い, en: Where the documents disagree}}
//+   footnote: {type: string, title: {ja: 注記, en: Footnote}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   observation: {type: node, title: {ja: 実績値の記録, en: Record of the actual value}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、実績値が書かれた指標がありません。単位の異なる値や数値でない値は比べていません。
//+   en: On the chosen bases no KPI has an actual value. Values in different units and values that are no figures are not compared.
MATCH (kpi:Kpi {dataset: $dataset})-[has:HAS_OBSERVATION]->(observation:Observation {dataset: $dataset})
WHERE has.basis IN $basis
  AND kpi.targetUnit = observation.valueUnit
  AND ($kpi IS NULL OR kpi.id = $kpi)
// Few KPIs have an observation: the order keeps the planner from beginning elsewhere.
WITH kpi, observation, has
ORDER BY kpi.sortKey
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi)
WHERE by.basis IN $basis
WITH owner, kpi, observation, by, has,
  kpi.targetNumber - observation.valueNumber AS difference,
  COLLECT {
    MATCH (discrepancy:Discrepancy)-[about:ABOUT]->(observation)
    WHERE about.basis IN $basis
    RETURN discrepancy
    ORDER BY discrepancy.sortKey
  } AS discrepancies
RETURN kpi,
  observation.valueRaw AS actual,
  observation.period AS period,
  kpi.targetRaw AS target,
  // The difference of two percentages is in points; a rate of it would be read as points.
  CASE
    WHEN kpi.targetUnit = '%' THEN round(difference, 1)
    WHEN observation.valueNumber > 0 THEN round(100 * difference / observation.valueNumber, 1)
  END AS growth,
  CASE WHEN kpi.targetUnit = '%' THEN 'ポイント' ELSE '%' END AS growthUnit,
  round(difference, 4) AS difference,
  CASE WHEN kpi.targetUnit = '%' THEN 'ポイント' ELSE kpi.targetUnit END AS unit,
  kpi.baselineRaw AS baseline,
  CASE WHEN size(discrepancies) > 0 THEN 'contradictory-period' END AS reason,
  discrepancies,
  kpi.footnote AS footnote,
  owner,
  observation,
  has.documentStatus AS documentStatus,
  [by, has] AS evidence
ORDER BY kpi.sortKey, observation.sortKey
