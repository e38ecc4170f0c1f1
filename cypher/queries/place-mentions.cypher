//+ id: place-mentions
//+ title: {ja: 場所に言及する要素, en: What mentions a place}
//+ question:
//+   - "{place}に言及しているのは何ですか"
//+   - "{place}は計画のどこに出てきますか"
//+   - "{place}についての施策や項目"
//+   - "What mentions {place}?"
//+ asks:
//+   - {of: [place, element, measure, item, mention], also: [plan, manifesto, initiative, document]}
//+ tags: [place]
//+ params:
//+   place: {type: node, label: Place, required: true, title: {ja: 場所, en: Place}}
//+ columns:
//+   element: {type: node, title: {ja: 言及する要素, en: Mentioned by}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   owners: {type: node, title: {ja: 属する先, en: Belongs to}}
//+   quote: {type: string, title: {ja: 文書の言葉, en: Words of the document}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この場所に言及する要素がありません。場所への言及は文書に書かれた「明示」です。
//+   en: On the chosen bases nothing mentions this place. Mentions of places are "stated" in the documents.
MATCH (place:Element:Place {id: $place, dataset: $dataset})<-[mentions:MENTIONS]-(element)
WHERE mentions.basis IN $basis
WITH element, mentions,
  COLLECT {
    MATCH (owner)-[has:HAS_POLICY|HAS_MEASURE|HAS_INITIATIVE|HAS_ITEM|HAS_DIRECTION|MEASURED_BY]->(element)
    WHERE has.basis IN $basis
    RETURN has
    ORDER BY owner.sortKey
  } AS containment
RETURN element,
  element.kind AS kind,
  [has IN containment | startNode(has)] AS owners,
  mentions.quote AS quote,
  mentions.locator AS locator,
  mentions.basis AS basis,
  mentions.documentStatus AS documentStatus,
  [mentions] + containment AS evidence
ORDER BY element.sortKey
