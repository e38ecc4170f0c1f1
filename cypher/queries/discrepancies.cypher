//+ id: discrepancies
//+ title: {ja: 文書の間の不一致, en: Where the documents disagree}
//+ question:
//+   - "文書どうしで食い違っているところはどこですか"
//+   - "資料の不一致を一覧で見せてください"
//+   - "重点施策の数が文書によって違うのはなぜですか"
//+   - "Where do the documents disagree?"
//+ asks:
//+   - {of: [discrepancy], also: [document, measure, different, say]}
//+ tags: [quality]
//+ columns:
//+   discrepancy: {type: node, title: {ja: 不一致, en: Discrepancy}}
//+   about: {type: node, title: {ja: 対象, en: About}}
//+   says: {type: string, title: {ja: 一方の記述, en: One document says}}
//+   document: {type: string, title: {ja: 文書, en: Document}}
//+   lines: {type: string, title: {ja: 行, en: Lines}}
//+   otherSays: {type: string, title: {ja: 他方の記述, en: The other says}}
//+   otherDocument: {type: string, title: {ja: 他方の文書, en: Other document}}
//+   otherLines: {type: string, title: {ja: 他方の行, en: Other lines}}
//+   treatment: {type: string, title: {ja: 扱い, en: Treatment}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、不一致の記録がありません。不一致は読み比べて見つけた「判断」の記録です。
//+   en: On the chosen bases there is no record of a discrepancy. Discrepancies are "analyst" records, found by comparing the documents.
MATCH (discrepancy:Discrepancy {dataset: $dataset})-[about:ABOUT]->(element)
WHERE about.basis IN $basis
WITH discrepancy, about, element
ORDER BY element.sortKey
WITH discrepancy, collect(element) AS elements, collect(about) AS evidence
OPTIONAL MATCH (document:Element:Document {id: discrepancy.document})
OPTIONAL MATCH (otherDocument:Element:Document {id: discrepancy.otherDocument})
RETURN discrepancy,
  elements AS about,
  discrepancy.says AS says,
  document.title AS document,
  discrepancy.lines AS lines,
  discrepancy.otherSays AS otherSays,
  otherDocument.title AS otherDocument,
  discrepancy.otherLines AS otherLines,
  discrepancy.treatment AS treatment,
  CASE
    WHEN document.status <> otherDocument.status THEN [document.status, otherDocument.status]
    ELSE [document.status]
  END AS documentStatus,
  evidence
ORDER BY discrepancy.sortKey
