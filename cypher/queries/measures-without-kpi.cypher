//+ id: measures-without-kpi
//+ title: {ja: 指標が書かれていない施策, en: Measures without a KPI}
//+ question:
//+   - "KPIのない施策はどれですか"
//+   - "指標が設定されていない重点施策"
//+   - "Which measures have no KPI?"
//+ asks:
//+   - {of: [measure], lacks: [kpi, track], also: [comprehensive plan, strategy, plan]}
//+ tags: [gap, kpi, plan]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   plan: {type: string, title: {ja: 計画, en: Plan}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある指標, en: Found on other bases}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画, 総合戦略], title: {ja: 総合計画と総合戦略の施策, en: measures of the comprehensive plan and the strategy}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、指標のない施策はありません。
//+   en: On the chosen bases there is no measure without a KPI.
MATCH (plan:Plan {dataset: $dataset})
WHERE plan.kind IN ['総合計画', '総合戦略']
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WHERE NOT EXISTS {
  MATCH (measure)-[by:MEASURED_BY]->(:Kpi)
  WHERE by.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[has:HAS_MEASURE]->(measure)
WHERE has.basis IN $basis
RETURN measure,
  policy,
  plan.title AS plan,
  '文書に書かれた指標' AS lookedFor,
  COLLECT {
    MATCH (measure)-[by:MEASURED_BY]->(:Kpi)
    RETURN DISTINCT by.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [edge IN [has] WHERE edge IS NOT NULL] AS evidence
ORDER BY measure.sortKey
