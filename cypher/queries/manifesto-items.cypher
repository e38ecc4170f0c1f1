//+ id: manifesto-items
//+ title: {ja: マニフェスト項目の一覧, en: Manifesto items}
//+ question:
//+   - "マニフェストの項目を一覧で見せてください"
//+   - "{policy}のマニフェスト項目は何ですか"
//+   - "Which items does the manifesto have?"
//+ asks:
//+   - {of: [manifesto, item], also: [policy]}
//+ tags: [manifesto, choices]
//+ params:
//+   policy: {type: node, label: Policy, choices: manifesto-policies, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   measure: {type: node, title: {ja: マニフェストの施策, en: Manifesto measure}}
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠と条件では、マニフェスト項目がありません。政策と項目の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases and conditions there is no manifesto item. Which policy has which item is "stated" in the documents.
// A plan without policies has its measures itself.
MATCH (owner:Plan|Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(measure:Measure)-[hasItem:HAS_ITEM]->(item:ManifestoItem)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
  AND ($policy IS NULL OR owner.id = $policy)
RETURN item,
  item.number AS number,
  measure,
  CASE WHEN owner:Policy THEN owner END AS policy,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN item.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [hasMeasure, hasItem] AS evidence
ORDER BY item.sortKey
