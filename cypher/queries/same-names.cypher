//+ id: same-names
//+ title: {ja: 同じ名称をもつ要素, en: Elements of the same name}
//+ question:
//+   - "同じ名称の施策や方向はどれですか"
//+   - "計画をまたいで同じ名前のものはありますか"
//+   - "Which elements have the same name?"
//+ asks:
//+   - {of: [element, name, measure, direction], says: [same], also: [name, plan]}
//+ tags: [plan, quality]
//+ columns:
//+   name: {type: string, title: {ja: 名称, en: Name}}
//+   element: {type: node, title: {ja: 要素, en: Element}}
//+   other: {type: node, title: {ja: 同じ名称の要素, en: Element of the same name}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   otherKind: {type: string, title: {ja: 相手の種別, en: Kind of the other}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rule: {type: string, title: {ja: 規則, en: Rule}}
//+   rationale: {type: string, title: {ja: 計算のもと, en: Computed from}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、同じ名称の要素がありません。同名の関係は、文書の記述から規則で計算した「導出」です。
//+   en: On the chosen bases no two elements have the same name. Sameness of names is "derived" by a rule from what the documents state.
// DISTINCT has it begin with the city: all links of this type may look fewer than the elements of one.
MATCH (element:Element {dataset: $dataset})
WITH DISTINCT element
MATCH (element)-[same:SAME_NAME_AS]->(other:Element)
WHERE same.basis IN $basis
RETURN element.title AS name,
  element,
  other,
  element.kind AS kind,
  other.kind AS otherKind,
  same.basis AS basis,
  same.rule AS rule,
  same.rationale AS rationale,
  COLLECT {
    UNWIND [element, other] AS member
    MATCH (document:Element:Document)
    WHERE document.id IN member.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [same] AS evidence
ORDER BY element.sortKey, other.sortKey
