//+ id: element-evidence
//+ title: {ja: 要素の出典とつながりの根拠, en: Citations and evidence of an element}
//+ question:
//+   - "「{element}」の根拠は何ですか"
//+   - "「{element}」の出典はどこですか"
//+   - "「{element}」はどの文書に書かれていますか"
//+   - "「{element}」は何とつながっていて、誰がそう言っていますか"
//+   - "What is the evidence for {element}?"
//+ asks:
//+   - {of: [evidence, citation, document], also: [say]}
//+ tags: [quality]
//+ params:
//+   element: {type: node, label: Element, required: true, title: {ja: 要素, en: Element}}
//+ columns:
//+   relation: {type: string, title: {ja: 関係, en: Relation}}
//+   direction: {type: string, title: {ja: 向き, en: Direction}}
//+   other: {type: node, title: {ja: 相手, en: Other element}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   quote: {type: string, title: {ja: 文書の言葉, en: Words of the document}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   rule: {type: string, title: {ja: 規則, en: Rule}}
//+   document: {type: string, title: {ja: 文書, en: Document}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   assertedBy: {type: string, title: {ja: 判断した人, en: Asserted by}}
//+   assertedAt: {type: string, title: {ja: 判断した日, en: Asserted at}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この要素の出典もつながりもありません。
//+   en: On the chosen bases this element has neither a citation nor a link.
MATCH (element:Element {id: $element})
CALL (element) {
  MATCH (element)-[edge]-(other:Element)
  WHERE element.dataset = $dataset
  RETURN edge, other
  UNION ALL
  // A goal of the UN is shared by every city: of its links, those of the asked dataset, found from that end; DISTINCT keeps it so.
  // Goals are not linked with each other, and to look for that would go through the links of every city.
  MATCH (other:Element)
  WHERE element.dataset <> $dataset
    AND other.dataset IN [$dataset, element.dataset]
    AND NOT (element:SdgGoal AND other:SdgGoal)
  WITH DISTINCT element, other
  MATCH (other)-[edge]-(element)
  RETURN edge, other
}
WITH element, edge, other
WHERE edge.basis IN $basis
OPTIONAL MATCH (document:Element:Document {id: edge.document})
RETURN type(edge) AS relation,
  CASE WHEN startNode(edge) = element THEN 'out' ELSE 'in' END AS direction,
  other,
  edge.basis AS basis,
  edge.strength AS strength,
  edge.quote AS quote,
  edge.rationale AS rationale,
  edge.rule AS rule,
  document.title AS document,
  edge.locator AS locator,
  edge.assertedBy AS assertedBy,
  edge.assertedAt AS assertedAt,
  edge.documentStatus AS documentStatus,
  [edge] AS evidence
ORDER BY CASE relation WHEN 'CITED_FROM' THEN 1 WHEN 'ABOUT' THEN 2 WHEN 'DEFINES' THEN 3 ELSE 4 END,
  relation,
  direction DESC,
  strength,
  other.sortKey
