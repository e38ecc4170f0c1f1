//+ id: kpi-of-policy
//+ title: {ja: 政策・基本目標の指標と目標値, en: KPIs and targets of a policy}
//+ question:
//+   - "{policy}の指標と目標値は何ですか"
//+   - "{policy}のKPI"
//+   - "{policy}の現状値と目標値を教えてください"
//+   - "What are the KPIs and targets of {policy}?"
//+ asks:
//+   - {of: [kpi, target, baseline], also: [policy, kpi, target, baseline]}
//+ tags: [kpi]
//+ params:
//+   policy: {type: node, label: Policy, required: true, choices: policies-with-kpis, title: {ja: 政策・基本目標, en: Policy}}
//+ columns:
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   series: {type: node, title: {ja: 内訳, en: Series}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   baseline: {type: string, title: {ja: 現状値（原文）, en: Baseline as printed}}
//+   baselineNumber: {type: number, title: {ja: 現状値, en: Baseline}}
//+   baselinePeriod: {type: string, title: {ja: 現状値の期間, en: Baseline period}}
//+   target: {type: string, title: {ja: 目標値（原文）, en: Target as printed}}
//+   targetNumber: {type: number, title: {ja: 目標値, en: Target}}
//+   targetPeriod: {type: string, title: {ja: 目標値の期間, en: Target period}}
//+   unit: {type: string, title: {ja: 単位, en: Unit}}
//+   targetStatus: {type: string, title: {ja: 目標値の状態, en: Target status}}
//+   cumulative: {type: boolean, title: {ja: 累計, en: Cumulative}}
//+   direction: {type: string, title: {ja: 望ましい向き, en: Direction}}
//+   directionBasis: {type: string, title: {ja: 向きの根拠, en: Basis of the direction}}
//+   footnote: {type: string, title: {ja: 注記, en: Footnote}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この政策・基本目標を測る指標がありません。指標との関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no KPI measures this policy. Which KPI measures what is "stated" in the documents.
MATCH (policy:Element:Policy {id: $policy, dataset: $dataset})
MATCH path = (policy)-[:HAS_POLICY*0..3]->(:Policy)-[:HAS_MEASURE*0..1]->(owner)-[:MEASURED_BY]->(kpi:Kpi)
WHERE all(edge IN relationships(path) WHERE edge.basis IN $basis)
OPTIONAL MATCH (kpi)-[has:HAS_SERIES]->(series:KpiSeries)
WHERE has.basis IN $basis
WITH path, owner, kpi, series, has, coalesce(series, kpi) AS figure
RETURN owner,
  kpi,
  series,
  kpi.kind AS kind,
  figure.baselineRaw AS baseline,
  figure.baselineNumber AS baselineNumber,
  figure.baselinePeriod AS baselinePeriod,
  figure.targetRaw AS target,
  figure.targetNumber AS targetNumber,
  figure.targetPeriod AS targetPeriod,
  CASE
    WHEN figure.baselineUnit <> figure.targetUnit THEN figure.baselineUnit + ' / ' + figure.targetUnit
    ELSE coalesce(figure.baselineUnit, figure.targetUnit)
  END AS unit,
  figure.targetStatus AS targetStatus,
  figure.cumulative AS cumulative,
  // Whether higher is better is a claim of its own, with a basis of its own.
  CASE WHEN figure.directionBasis IN $basis THEN figure.direction END AS direction,
  CASE WHEN figure.directionBasis IN $basis THEN figure.directionBasis END AS directionBasis,
  coalesce(figure.footnote, kpi.footnote) AS footnote,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  relationships(path) + [edge IN [has] WHERE edge IS NOT NULL] AS evidence
ORDER BY owner.sortKey, kpi.sortKey, series.sortKey
