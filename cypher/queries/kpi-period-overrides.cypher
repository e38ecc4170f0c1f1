//+ id: kpi-period-overrides
//+ title: {ja: 表頭と異なる期間の値, en: Figures whose period differs from the head of the table}
//+ question:
//+   - "表頭と違う年度の値はどれですか"
//+   - "年と年度が混ざっている指標はどれですか"
//+   - "現状値の時点が他と異なるKPIはありますか"
//+   - "Which figures have a period of their own?"
//+ asks:
//+   - {of: [kpi], says: [header, period], also: [different, baseline, target]}
//+ tags: [kpi, quality]
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   series: {type: node, title: {ja: 内訳, en: Series}}
//+   cell: {type: string, title: {ja: 欄, en: Cell}}
//+   value: {type: string, title: {ja: 欄の記載, en: As printed}}
//+   period: {type: string, title: {ja: 欄に書かれた期間, en: Period in the cell}}
//+   headerPeriod: {type: string, title: {ja: 表頭の期間, en: Period in the head}}
//+   year: {type: string, title: {ja: 年の種類, en: Kind of year}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、表頭と異なる期間の値がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no figure has a period of its own. Which KPI measures what is "stated" in the documents.
MATCH (owner:Measure|Policy {dataset: $dataset})-[by:MEASURED_BY]->(kpi:Kpi)
WHERE by.basis IN $basis
OPTIONAL MATCH (kpi)-[has:HAS_SERIES]->(series:KpiSeries)
WHERE has.basis IN $basis
WITH owner, kpi, series, coalesce(series, kpi) AS figure, [edge IN [by, has] WHERE edge IS NOT NULL] AS evidence
UNWIND ['baseline', 'target'] AS cell
WITH owner, kpi, series, figure, evidence, cell
WHERE figure[cell + 'PeriodFrom'] = 'cell'
RETURN kpi,
  series,
  cell,
  figure[cell + 'Raw'] AS value,
  figure[cell + 'Period'] AS period,
  figure[cell + 'Header'] AS headerPeriod,
  CASE WHEN figure[cell + 'Period'] ENDS WITH '年度' THEN 'fiscal-year' ELSE 'calendar-year' END AS year,
  owner,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY kpi.sortKey, series.sortKey, cell
