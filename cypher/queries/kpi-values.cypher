//+ id: kpi-values
//+ title: {ja: 指標の現状値・実績値・目標値, en: "Baseline, actual values and target of a KPI"}
//+ question:
//+   - "{kpi}の現状値、実績値、目標値はいくつですか"
//+   - "{kpi}の目標値はいくつですか"
//+   - "{kpi}はいまいくつで、いくつを目標にしていますか"
//+   - "指標の値を一覧で見せてください"
//+   - "What are the baseline, the actual values and the target of {kpi}?"
//+ asks:
//+   - {of: [kpi, target, baseline], also: [kpi, target, baseline, growth, lower], forms: [value, compare]}
//+ tags: [kpi]
//+ params:
//+   kpi: {type: node, label: Kpi, title: {ja: 指標, en: KPI}}
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   series: {type: node, title: {ja: 内訳, en: Series}}
//+   measure: {type: string, title: {ja: 値の種類, en: Kind of value}}
//+   value: {type: string, title: {ja: 値（記載のとおり）, en: As printed}}
//+   number: {type: number, title: {ja: 値, en: Value}}
//+   unit: {type: string, title: {ja: 単位, en: Unit}}
//+   period: {type: string, title: {ja: 時期（記載のとおり）, en: Period as printed}}
//+   cumulative: {type: boolean, title: {ja: 累計, en: Cumulative}}
//+   reason: {type: string, title: {ja: 値の状態, en: State of the value}}
//+   footnote: {type: string, title: {ja: 注記, en: Footnote}}
//+   discrepancies: {type: node, title: {ja: 記載の食い違い, en: Where the documents disagree}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、指標の値が見つかりません。指標の値は文書に書かれた「明示」です。
//+   en: On the chosen bases no value of a KPI is found. The values of KPIs are "stated" in the documents.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi)
WHERE by.basis IN $basis
  AND ($kpi IS NULL OR kpi.id = $kpi)
CALL (kpi, by) {
  OPTIONAL MATCH (kpi)-[has:HAS_SERIES]->(series:KpiSeries)
  WHERE has.basis IN $basis
  WITH series, has, coalesce(series, kpi) AS figure
  UNWIND ['baseline', 'target'] AS measure
  RETURN series,
    measure,
    figure,
    figure[measure + 'Raw'] AS value,
    figure[measure + 'Number'] AS number,
    figure[measure + 'Unit'] AS unit,
    figure[measure + 'Period'] AS period,
    figure[measure + 'Status'] AS state,
    coalesce(has.locator, by.locator) AS locator,
    [edge IN [has] WHERE edge IS NOT NULL] AS edges
  UNION ALL
  MATCH (kpi)-[has:HAS_OBSERVATION]->(observation:Observation)
  WHERE has.basis IN $basis
  RETURN null AS series,
    'observed' AS measure,
    observation AS figure,
    observation.valueRaw AS value,
    observation.valueNumber AS number,
    observation.valueUnit AS unit,
    observation.period AS period,
    'set' AS state,
    has.locator AS locator,
    [has] AS edges
}
RETURN kpi,
  series,
  measure,
  value,
  number,
  unit,
  period,
  kpi.cumulative AS cumulative,
  // The figures of a KPI with series are those of its series.
  CASE WHEN state <> 'set' THEN state END AS reason,
  CASE WHEN measure <> 'baseline' THEN coalesce(figure.footnote, kpi.footnote) END AS footnote,
  COLLECT {
    MATCH (discrepancy:Discrepancy)-[about:ABOUT]->(figure)
    WHERE about.basis IN $basis
    RETURN discrepancy
    ORDER BY discrepancy.sortKey
  } AS discrepancies,
  owner,
  locator,
  by.documentStatus AS documentStatus,
  [by] + edges AS evidence
ORDER BY kpi.sortKey, series.sortKey, CASE measure WHEN 'baseline' THEN 1 WHEN 'observed' THEN 2 ELSE 3 END, figure.sortKey
