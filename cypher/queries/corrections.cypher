//+ id: corrections
//+ title: {ja: 文書の文字の訂正, en: Corrections to the text of the documents}
//+ question:
//+   - "文書の誤字や文字化けで直したところはどこですか"
//+   - "訂正の一覧を見せてください"
//+   - "What was corrected in the documents?"
//+ asks:
//+   - {of: [correction], also: [document, name, say]}
//+ tags: [quality]
//+ columns:
//+   correction: {type: node, title: {ja: 訂正, en: Correction}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   about: {type: node, title: {ja: 対象, en: About}}
//+   raw: {type: string, title: {ja: 原文, en: As printed}}
//+   corrected: {type: string, title: {ja: 訂正後, en: Corrected}}
//+   reason: {type: string, title: {ja: 理由, en: Reason}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   document: {type: string, title: {ja: 文書, en: Document}}
//+   lines: {type: string, title: {ja: 行, en: Lines}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、訂正の記録がありません。訂正は原文を読んで決めた「判断」の記録で、原文は別に残しています。
//+   en: On the chosen bases there is no record of a correction. Corrections are "analyst" records; the text as printed is kept beside them.
MATCH (correction:Correction {dataset: $dataset})-[about:ABOUT]->(element)
WHERE about.basis IN $basis
WITH correction, about, element
ORDER BY element.sortKey
WITH correction, collect(element) AS elements, collect(about) AS evidence
OPTIONAL MATCH (document:Element:Document {id: correction.document})
RETURN correction,
  correction.kind AS kind,
  elements AS about,
  correction.raw AS raw,
  correction.corrected AS corrected,
  correction.reason AS reason,
  correction.note AS note,
  document.title AS document,
  correction.lines AS lines,
  document.status AS documentStatus,
  evidence
ORDER BY correction.sortKey
