//+ id: district-kpis
//+ title: {ja: 地区で測るKPI, en: KPIs measured in a district}
//+ question:
//+   - "{district}で測るKPIはありますか"
//+   - "{district}の指標"
//+   - "Which KPIs are measured in {district}?"
//+ asks:
//+   - {of: [kpi], also: [district, track, target]}
//+ tags: [district, kpi]
//+ params:
//+   district: {type: node, label: District, required: true, title: {ja: 地区, en: District}}
//+ columns:
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   owner: {type: node, title: {ja: 指標をもつ施策・目標, en: Measure or goal}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   baselinePeriod: {type: string, title: {ja: 現状値の期間, en: Baseline period}}
//+   targetPeriod: {type: string, title: {ja: 目標値の期間, en: Target period}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Kpi, title: {ja: 指標（KPIと数値目標）, en: KPIs and numerical targets}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この地区で測るとされる指標がありません。多くの指標は市全体を測ります。
//+   en: On the chosen bases no KPI is said to be measured in this district. Most KPIs measure the whole city.
MATCH (district:Element:District {id: $district, dataset: $dataset})<-[measured:MEASURED_IN]-(kpi:Kpi)<-[by:MEASURED_BY]-(owner)
WHERE measured.basis IN $basis
  AND by.basis IN $basis
RETURN kpi,
  owner,
  kpi.baselineRaw AS baseline,
  kpi.targetRaw AS target,
  kpi.baselinePeriod AS baselinePeriod,
  kpi.targetPeriod AS targetPeriod,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN kpi.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [by, measured] AS evidence
ORDER BY kpi.sortKey, owner.sortKey
