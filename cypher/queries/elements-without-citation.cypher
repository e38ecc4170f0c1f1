//+ id: elements-without-citation
//+ title: {ja: 出典のない要素, en: Elements without a citation}
//+ question:
//+   - "出典のない要素はありますか"
//+   - "どの文書のどこにあるか分からない記録"
//+   - "Which elements have no citation?"
//+ asks:
//+   - {of: [element], lacks: [citation, document], also: [say]}
//+ tags: [gap, quality]
//+ columns:
//+   element: {type: node, title: {ja: 要素, en: Element}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   owners: {type: node, title: {ja: 属する先, en: Belongs to}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 行がなければ、すべての要素に出典があります。出典は文書に書かれた「明示」なので、それを外すとすべての要素が並びます。
//+   en: If there are no rows, every element has a citation. Citations are "stated"; without that basis every element is listed.
MATCH (element:Element {dataset: $dataset})
// Documents and revisions cite nothing; a record about an element is cited through it.
WHERE NOT element:Document|Revision
  AND NOT EXISTS {
    MATCH (element)-[:ABOUT*0..1]->()-[cited:CITED_FROM]->(:Document)
    WHERE cited.basis IN $basis
  }
WITH element,
  COLLECT {
    MATCH (owner)-[has]->(element)
    WHERE type(has) STARTS WITH 'HAS_'
      AND has.basis IN $basis
    RETURN has
    ORDER BY owner.sortKey
  } AS evidence
RETURN element,
  element.kind AS kind,
  '出典' AS lookedFor,
  [has IN evidence | startNode(has)] AS owners,
  evidence
ORDER BY element.sortKey
