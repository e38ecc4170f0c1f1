//+ id: manifesto-alignment-by-policy
//+ title: {ja: マニフェストの政策と総合計画の政策の対応, en: Manifesto policies and policies of the plan}
//+ question:
//+   - "マニフェストの政策は総合計画のどの政策に対応しますか"
//+   - "マニフェストと総合計画の対応表"
//+   - "How do the manifesto's policies map to those of the plan?"
//+ asks:
//+   - {of: [policy, item], has: [manifesto], says: [comprehensive plan], also: [matrix, policy]}
//+ tags: [manifesto, plan, matrix]
//+ columns:
//+   manifestoPolicy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   planPolicy: {type: node, title: {ja: 総合計画の政策, en: Policy of the plan}}
//+   items: {type: number, title: {ja: 沿う項目の数, en: Aligned items}}
//+   primary: {type: number, title: {ja: うち主, en: Primary}}
//+   weakestBasis: {type: string, title: {ja: 最も弱い根拠, en: Weakest basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [matrix, table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、マニフェストの政策から総合計画の政策までつながる項目がありません。どの政策に属するかは「明示」、項目と施策の対応は「判断」によることが多いので、両方を含めて調べてください。
//+   en: On the chosen bases no item leads from a manifesto policy to a policy of the plan. What belongs to a policy is "stated", which measure an item aligns with is mostly "analyst"; choose both.
MATCH (manifestoPolicy:Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(:Measure)-[hasItem:HAS_ITEM]->(item:ManifestoItem)
MATCH (item)-[aligns:ALIGNS_WITH]->(:Measure)<-[has:HAS_MEASURE]-(planPolicy:Policy)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
  AND aligns.basis IN $basis
  AND has.basis IN $basis
WITH manifestoPolicy, planPolicy, item, hasMeasure, hasItem, aligns, has
ORDER BY item.sortKey, aligns.key
WITH manifestoPolicy,
  planPolicy,
  count(DISTINCT item) AS items,
  count(DISTINCT CASE WHEN aligns.strength = 'primary' THEN item END) AS primary,
  collect(DISTINCT hasMeasure) + collect(DISTINCT hasItem) + collect(DISTINCT aligns) + collect(DISTINCT has) AS evidence
RETURN manifestoPolicy,
  planPolicy,
  items,
  primary,
  head([weak IN ['machine', 'analyst', 'derived', 'stated'] WHERE any(edge IN evidence WHERE edge.basis = weak)]) AS weakestBasis,
  COLLECT {
    UNWIND evidence AS edge
    MATCH (document:Element:Document {id: edge.document})
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY manifestoPolicy.sortKey, planPolicy.sortKey
