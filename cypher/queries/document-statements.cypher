//+ id: document-statements
//+ title: {ja: 文書から転記したもの, en: What was transcribed from a document}
//+ question:
//+   - "「{document}」には何が書かれていますか"
//+   - "「{document}」に基づく要素はどれですか"
//+   - "What was transcribed from {document}?"
//+ asks:
//+   - {of: [element, say, rely], also: [document, draft, manifesto, comprehensive plan]}
//+ tags: [quality]
//+ params:
//+   document: {type: node, label: Document, required: true, title: {ja: 文書, en: Document}}
//+ columns:
//+   element: {type: node, title: {ja: 要素, en: Element}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   otherDocuments: {type: string, title: {ja: ほかの出典, en: Also cited from}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この文書を出典とする要素がありません。出典は文書に書かれた「明示」です。
//+   en: On the chosen bases nothing is cited from this document. Citations are "stated".
MATCH (document:Element:Document {id: $document})<-[cited:CITED_FROM]-(element:Element)
WHERE cited.basis IN $basis
  AND element.dataset IN [$dataset, document.dataset]
RETURN element,
  element.kind AS kind,
  element.number AS number,
  cited.locator AS locator,
  COLLECT {
    MATCH (other:Element:Document)
    WHERE other.id IN element.documents
      AND other <> document
    RETURN other.title AS title
    ORDER BY other.sortKey
  } AS otherDocuments,
  document.status AS documentStatus,
  [cited] AS evidence
ORDER BY element.sortKey
