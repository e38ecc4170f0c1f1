//+ id: manifesto-items-without-kpi
//+ title: {ja: 直接のKPIがないマニフェスト項目, en: Manifesto items without a direct KPI}
//+ question:
//+   - "直接のKPIがないマニフェスト項目はどれですか"
//+   - "KPIのないマニフェスト項目はどれですか"
//+   - "{policy}でKPI未設定の項目はどれですか"
//+   - "達成を測る指標がないマニフェスト項目"
//+   - "Which manifesto items have no direct KPI?"
//+   - "Which manifesto items have no KPI?"
//+ asks:
//+   - {of: [manifesto, item], lacks: [kpi, track], also: [policy, track, kpi, target, achievement]}
//+ tags: [gap, manifesto, kpi]
//+ params:
//+   policy: {type: node, label: Policy, choices: manifesto-policies, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   kpis: {type: node, title: {ja: 関連するだけの指標, en: Topical KPIs}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある指標, en: Found on other bases}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: ManifestoItem, within: policy, title: {ja: 市長マニフェストの項目, en: items of the mayor's manifesto}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠と条件では、直接の指標のない項目は見つかりません。政策でしぼり込んだときは、「明示」を選ばないと何も見つかりません。
//+   en: On the chosen bases and conditions no item without a direct KPI is found. With a policy chosen, nothing is found without the basis "stated".
MATCH (item:ManifestoItem {dataset: $dataset})
WHERE NOT EXISTS {
  MATCH (item)-[direct:TRACKED_BY {strength: 'direct'}]->(:Kpi)
  WHERE direct.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[hasMeasure:HAS_MEASURE]->(:Measure)-[hasItem:HAS_ITEM]->(item)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
WITH item, policy, [edge IN [hasMeasure, hasItem] WHERE edge IS NOT NULL] AS containment
WHERE $policy IS NULL
  OR policy.id = $policy
WITH item, policy, containment,
  COLLECT {
    MATCH (item)-[tracked:TRACKED_BY]->(kpi:Kpi)
    WHERE tracked.basis IN $basis
    RETURN tracked
    ORDER BY kpi.sortKey
  } AS topical,
  COLLECT {
    MATCH (item)-[tracked:TRACKED_BY]->(:Kpi)
    WHERE NOT tracked.basis IN $basis
    RETURN DISTINCT tracked.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (examination:Examination {question: 'TRACKED_BY'})-[about:ABOUT]->(item)
    RETURN about
    ORDER BY examination.sortKey
  } AS examinations
WITH item, policy, containment, topical, otherBases, examinations,
  topical + [about IN examinations WHERE about.basis IN $basis] AS judgements
RETURN item,
  policy,
  '直接に測る指標' AS lookedFor,
  CASE
    WHEN size(topical) > 0 THEN 'topical'
    // A suggestion that nobody has looked at is no examination.
    WHEN any(other IN otherBases WHERE other <> 'machine') THEN 'on-other-bases'
    WHEN size(examinations) > 0 THEN 'none'
    ELSE 'not-examined'
  END AS state,
  [tracked IN topical | endNode(tracked)] AS kpis,
  otherBases,
  [judgement IN judgements | judgement.rationale] AS rationale,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN item.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  containment + judgements AS evidence
ORDER BY item.sortKey
