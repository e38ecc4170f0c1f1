//+ id: neighbour-municipalities
//+ title: {ja: 文書に名前の挙がる周辺の市町村, en: Neighbouring municipalities that the documents name}
//+ question:
//+   - "文書に出てくる近隣の市町村はどこですか"
//+   - "隣の市や町との連携はどの文書に書かれていますか"
//+   - "周辺自治体として名前が挙がっているのはどこですか"
//+   - "Which neighbouring municipalities do the documents name?"
//+ asks:
//+   - {of: [近隣], also: [document, plan, manifesto]}
//+ tags: [place, manifesto]
//+ columns:
//+   place: {type: node, title: {ja: 市町村, en: Municipality}}
//+   document: {type: string, title: {ja: 文書, en: Document}}
//+   elements: {type: node, title: {ja: 言及する要素, en: Mentioned by}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、文書に名前の挙がる市町村がありません。場所への言及は文書に書かれた「明示」です。
//+   en: On the chosen bases no municipality is named. Mentions of places are "stated" in the documents.
MATCH (element:Element {dataset: $dataset})-[mentions:MENTIONS]->(place:Place {dataset: $dataset})
WHERE mentions.basis IN $basis
  AND place.kind IN ['市町村', '市', '町', '村', '区']
WITH place, mentions, element
ORDER BY element.sortKey
WITH place,
  mentions.documentTitle AS document,
  mentions.documentStatus AS documentStatus,
  collect(element) AS elements,
  collect(DISTINCT mentions.locator) AS locators,
  collect(mentions) AS evidence
RETURN place,
  document,
  elements,
  locators AS locator,
  place.note AS note,
  documentStatus,
  evidence
ORDER BY document, place.sortKey
