//+ id: manifesto-sdgs
//+ title: {ja: マニフェストの政策とSDGs, en: Manifesto policies and SDGs}
//+ question:
//+   - "マニフェストはどのSDGsに関わりますか"
//+   - "マニフェストの政策とSDGsの対応表"
//+   - "Which SDGs does the manifesto touch?"
//+ asks:
//+   - {of: [manifesto], has: [sdg], also: [policy, matrix]}
//+ tags: [manifesto, sdg]
//+ columns:
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   goal: {type: node, title: {ja: SDGsのゴール, en: SDG}}
//+   items: {type: number, title: {ja: 項目の数, en: Items}}
//+   primary: {type: number, title: {ja: うち主で結ばれる項目, en: Items on a primary path}}
//+   measures: {type: node, title: {ja: 経由する施策, en: Through the measures}}
//+   weakestBasis: {type: string, title: {ja: 最も弱い根拠, en: Weakest basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [matrix, table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、マニフェストの項目から施策を経てSDGsに至るつながりがありません。どの政策に属するかは「明示」、その先は「判断」によることが多いので、両方を含めて調べてください。
//+   en: On the chosen bases nothing leads from a manifesto item through a measure to an SDG. What belongs to a policy is "stated", what follows is mostly "analyst"; choose both.
MATCH (policy:Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(:Measure)-[hasItem:HAS_ITEM]->(item:ManifestoItem)
MATCH (item)-[aligns:ALIGNS_WITH]->(measure:Measure)-[contributes:CONTRIBUTES_TO]->(goal:SdgGoal)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
  AND aligns.basis IN $basis
  AND contributes.basis IN $basis
WITH policy, goal, item, measure, hasMeasure, hasItem, aligns, contributes
ORDER BY measure.sortKey, item.sortKey
WITH policy,
  goal,
  count(DISTINCT item) AS items,
  // A path is as strong as its weakest edge.
  count(DISTINCT CASE WHEN aligns.strength = 'primary' AND contributes.strength = 'primary' THEN item END) AS primary,
  collect(DISTINCT measure) AS measures,
  collect(DISTINCT hasMeasure) + collect(DISTINCT hasItem) + collect(DISTINCT aligns) + collect(DISTINCT contributes) AS evidence
RETURN policy,
  goal,
  items,
  primary,
  measures,
  head([weak IN ['machine', 'analyst', 'derived', 'stated'] WHERE any(edge IN evidence WHERE edge.basis = weak)]) AS weakestBasis,
  COLLECT {
    UNWIND [policy] + measures AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY policy.sortKey, goal.sortKey
