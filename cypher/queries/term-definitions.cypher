//+ id: term-definitions
//+ title: {ja: 用語の説明, en: Terms and what they mean}
//+ question:
//+   - "計画に出てくる用語の意味は何ですか"
//+   - "計画で使われている用語の意味"
//+   - "用語の説明を一覧で見せてください"
//+   - "What do the terms in the plans mean?"
//+ asks:
//+   - {of: [term], also: [mean, plan, use]}
//+ tags: [plan]
//+ columns:
//+   term: {type: node, title: {ja: 用語, en: Term}}
//+   text: {type: string, title: {ja: 説明, en: Explanation}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   elements: {type: node, title: {ja: 用語を使う要素, en: Used by}}
//+   locator: {type: string, title: {ja: 説明のある箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、用語の出典も用語を使う要素も示せません。どちらも文書に書かれた「明示」です。
//+   en: On the chosen bases neither the citation of a term nor its use can be shown. Both are "stated" in the documents.
MATCH (term:Term {dataset: $dataset})
WITH term,
  COLLECT {
    MATCH (term)-[cited:CITED_FROM]->(document:Document)
    WHERE cited.basis IN $basis
    RETURN cited
    ORDER BY document.sortKey
  } AS citations,
  COLLECT {
    MATCH (term)-[defines:DEFINES]->(element)
    WHERE defines.basis IN $basis
    RETURN defines
    ORDER BY element.sortKey
  } AS uses
RETURN term,
  term.text AS text,
  term.textKind AS textKind,
  [defines IN uses | endNode(defines)] AS elements,
  [cited IN citations | cited.locator] AS locator,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN term.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  uses + citations AS evidence
ORDER BY term.title, term.sortKey
