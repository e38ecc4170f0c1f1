//+ id: draft-only-elements
//+ title: {ja: 案の段階の文書だけに基づくもの, en: What rests on drafts only}
//+ question:
//+   - "案の段階の文書だけに基づくものはどれですか"
//+   - "素案や骨子案にしか書かれていないもの"
//+   - "まだ確定していないもの"
//+   - "{plan}のうち、確定した文書で確かめられないもの"
//+   - "Which elements rest on drafts only?"
//+ asks:
//+   - {of: [element, draft], says: [draft], also: [document, only, しか, plan, say, element]}
//+   - {of: [element, draft], lacks: [confirm], also: [document, plan, element]}
//+ tags: [quality]
//+ params:
//+   plan: {type: node, label: Plan, choices: plans-with-policies, title: {ja: 計画, en: Plan}}
//+ columns:
//+   element: {type: node, title: {ja: 要素, en: Element}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   plan: {type: string, title: {ja: 計画, en: Plan}}
//+   documents: {type: node, title: {ja: 文書, en: Documents}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠と条件では、案の段階の文書だけに基づくものがありません。出典は文書に書かれた「明示」です。
//+   en: On the chosen bases and conditions nothing rests on drafts only. Citations are "stated".
// DISTINCT has it begin with the city: all drafts of all cities may look fewer than the elements of one.
MATCH (element:Element {dataset: $dataset})
WITH DISTINCT element
MATCH (element)-[cited:CITED_FROM]->(document:Document {status: 'draft'})
WHERE cited.basis IN $basis
  AND ($plan IS NULL OR element.plan = $plan OR element.id = $plan)
  AND NOT EXISTS {
    MATCH (element)-[:CITED_FROM]->(other:Document)
    WHERE other.status <> 'draft'
  }
WITH element, cited, document
ORDER BY document.sortKey
WITH element, collect(document) AS documents, collect(cited) AS evidence
OPTIONAL MATCH (plan:Element:Plan {id: element.plan})
RETURN element,
  element.kind AS kind,
  plan.title AS plan,
  documents,
  [cited IN evidence | cited.locator] AS locator,
  ['draft'] AS documentStatus,
  evidence
ORDER BY element.sortKey
