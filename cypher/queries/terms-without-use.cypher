//+ id: terms-without-use
//+ title: {ja: 説明だけがあり使われていない用語, en: Terms that are explained and not used}
//+ question:
//+   - "説明だけがあって使われていない用語はどれですか"
//+   - "用語集にあるのに計画に出てこない用語はどれですか"
//+   - "どの要素にも結び付いていない用語"
//+   - "使われていない用語"
//+   - "Which terms are explained and not used?"
//+ asks:
//+   - {of: [term], lacks: [use, element, mention], also: [mean, plan, use]}
//+ tags: [gap, quality]
//+ columns:
//+   term: {type: node, title: {ja: 用語, en: Term}}
//+   text: {type: string, title: {ja: 説明, en: Explanation}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Term, title: {ja: 用語, en: terms}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 行がなければ、すべての用語に使われている箇所があります。用語と要素の関係は文書に書かれた「明示」です。
//+   en: If there are no rows, every term is used somewhere. Which element uses a term is "stated" in the documents.
MATCH (term:Term {dataset: $dataset})
WHERE NOT EXISTS {
  MATCH (term)-[defines:DEFINES]->()
  WHERE defines.basis IN $basis
}
WITH term,
  COLLECT {
    MATCH (term)-[cited:CITED_FROM]->(document:Document)
    WHERE cited.basis IN $basis
    RETURN cited
    ORDER BY document.sortKey
  } AS evidence
RETURN term,
  term.text AS text,
  term.textKind AS textKind,
  '用語を使う要素' AS lookedFor,
  term.note AS note,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN term.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY term.sortKey
