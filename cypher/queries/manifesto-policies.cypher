//+ id: manifesto-policies
//+ title: {ja: マニフェストの政策, en: Policies of the manifesto}
//+ question:
//+   - "マニフェストの政策は何ですか"
//+   - "マニフェストの8つの政策"
//+   - "マニフェストの政策ごとの項目の数"
//+   - "What are the policies of the manifesto?"
//+ asks:
//+   - {of: [policy], has: [manifesto], also: [item]}
//+ tags: [manifesto, choices]
//+ columns:
//+   policy: {type: node, title: {ja: 政策, en: Policy}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   measures: {type: number, title: {ja: 施策の数, en: Measures}}
//+   items: {type: number, title: {ja: 項目の数, en: Items}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、マニフェスト項目をもつ政策がありません。政策と項目の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no policy has manifesto items. Which policy has which item is "stated" in the documents.
MATCH (policy:Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(measure:Measure)-[hasItem:HAS_ITEM]->(item:ManifestoItem)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
WITH policy, measure, item, hasMeasure, hasItem
ORDER BY item.sortKey
WITH policy,
  collect(DISTINCT measure) AS measures,
  collect(DISTINCT item) AS items,
  collect(DISTINCT hasMeasure) + collect(DISTINCT hasItem) AS evidence
RETURN policy,
  policy.number AS number,
  size(measures) AS measures,
  size(items) AS items,
  COLLECT {
    UNWIND [policy] + items AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY policy.sortKey
