//+ id: manifesto-items-with-kpi
//+ title: {ja: KPIで追えるマニフェスト項目, en: Manifesto items that a KPI tracks}
//+ question:
//+   - "KPIで進み具合を追えるマニフェスト項目はどれですか"
//+   - "KPIのあるマニフェスト項目"
//+   - "{policy}の項目はどの指標で測れますか"
//+   - "Which manifesto items does a KPI track?"
//+ asks:
//+   - {of: [manifesto, item], has: [kpi, track], also: [policy, kpi, track]}
//+ tags: [manifesto, kpi]
//+ params:
//+   policy: {type: node, label: Policy, choices: manifesto-policies, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   strength:
//+     type: enum
//+     title: {ja: つながりの強さ, en: Strength}
//+     values: {direct: {ja: 直接, en: direct}, topical: {ja: 関連, en: topical}}
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   kpi: {type: node, title: {ja: 指標, en: KPI}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   baseline: {type: string, title: {ja: 現状値, en: Baseline}}
//+   target: {type: string, title: {ja: 目標値, en: Target}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: ManifestoItem, within: policy, title: {ja: 市長マニフェストの項目, en: items of the mayor's manifesto}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠と条件では、指標で追えるマニフェスト項目がありません。文書が項目の指標を述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。政策でしぼり込むには「明示」が要ります。
//+   en: On the chosen bases and conditions no KPI tracks a manifesto item. Where the documents state no KPI for an item, the answer on "stated" alone is empty; include "analyst". Choosing a policy needs the basis "stated".
MATCH (item:ManifestoItem {dataset: $dataset})-[tracked:TRACKED_BY]->(kpi:Kpi)
WHERE tracked.basis IN $basis
  AND ($strength IS NULL OR tracked.strength = $strength)
OPTIONAL MATCH (policy:Policy)-[hasMeasure:HAS_MEASURE]->(:Measure)-[hasItem:HAS_ITEM]->(item)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
WITH item, kpi, tracked, policy, [edge IN [hasMeasure, hasItem] WHERE edge IS NOT NULL] AS containment
WHERE $policy IS NULL
  OR policy.id = $policy
RETURN item,
  policy,
  kpi,
  tracked.strength AS strength,
  tracked.basis AS basis,
  kpi.baselineRaw AS baseline,
  kpi.targetRaw AS target,
  coalesce(tracked.rationale, tracked.quote) AS rationale,
  COLLECT {
    UNWIND [item, kpi] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  containment + [tracked] AS evidence
ORDER BY item.sortKey, strength, kpi.sortKey
