//+ id: manifesto-measures
//+ title: {ja: マニフェストの施策と項目の数, en: Measures of the manifesto and how many items they have}
//+ question:
//+   - "マニフェストの施策は何ですか"
//+   - "{policy}の施策は何ですか"
//+   - "マニフェストの施策ごとの項目の数"
//+   - "What are the measures of the manifesto?"
//+ asks:
//+   - {of: [measure], has: [manifesto], also: [item, policy]}
//+ tags: [manifesto, choices]
//+ params:
//+   policy: {type: node, label: Policy, choices: manifesto-policies, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+ columns:
//+   measure: {type: node, title: {ja: マニフェストの施策, en: Measure of the manifesto}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   items: {type: number, title: {ja: 項目の数, en: Items}}
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、項目をもつマニフェストの施策がありません。政策・施策・項目の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no measure of the manifesto has items. What belongs to what is "stated" in the documents.
MATCH (policy:Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(measure:Measure)-[hasItem:HAS_ITEM]->(item:ManifestoItem)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
  AND ($policy IS NULL OR policy.id = $policy)
WITH policy, measure, hasMeasure, item, hasItem
ORDER BY item.sortKey
WITH policy, measure, hasMeasure, collect(item) AS items, collect(hasItem) AS hasItems
RETURN measure,
  measure.number AS number,
  size(items) AS items,
  policy,
  COLLECT {
    UNWIND [measure] + items AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [hasMeasure] + hasItems AS evidence
ORDER BY measure.sortKey
