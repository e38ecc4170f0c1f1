//+ id: manifesto-measure-items
//+ title: {ja: マニフェストの施策の項目, en: Items of a measure of the manifesto}
//+ question:
//+   - "マニフェストの「{measure}」にはどの項目がありますか"
//+   - "マニフェストの施策「{measure}」の項目の一覧"
//+   - "Which items does the manifesto's measure {measure} have?"
//+ asks:
//+   - {of: [item, manifesto], also: [measure]}
//+ tags: [manifesto]
//+ params:
//+   measure: {type: node, label: Measure, choices: manifesto-measures, required: true, title: {ja: マニフェストの施策, en: Measure of the manifesto}}
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   text: {type: string, title: {ja: 本文, en: Text}}
//+   measure: {type: node, title: {ja: マニフェストの施策, en: Measure of the manifesto}}
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: ManifestoItem, title: {ja: 市長マニフェストの項目, en: items of the mayor's manifesto}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この施策に項目がありません。施策と項目の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases this measure has no items. Which measure has which item is "stated" in the documents.
MATCH (policy:Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(measure:Measure {id: $measure})-[hasItem:HAS_ITEM]->(item:ManifestoItem)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
RETURN item,
  item.number AS number,
  item.text AS text,
  measure,
  policy,
  hasItem.locator AS locator,
  hasItem.documentStatus AS documentStatus,
  [hasMeasure, hasItem] AS evidence
ORDER BY item.sortKey
