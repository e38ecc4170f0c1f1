//+ id: measures-with-initiatives
//+ title: {ja: 主な取組をもつ施策, en: Measures with initiatives}
//+ question:
//+   - "主な取組のある施策はどれですか"
//+   - "施策ごとの主な取組の数"
//+   - "Which measures have initiatives?"
//+ asks:
//+   - {of: [measure], has: [initiative]}
//+ tags: [plan, choices]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   initiatives: {type: number, title: {ja: 主な取組の数, en: Initiatives}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、主な取組をもつ施策がありません。施策と取組の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no measure has initiatives. Which measure has which initiative is "stated" in the documents.
// A plan without policies has its measures itself.
MATCH (owner:Plan|Policy {dataset: $dataset})-[hasMeasure:HAS_MEASURE]->(measure:Measure)-[has:HAS_INITIATIVE]->(initiative:Initiative)
WHERE hasMeasure.basis IN $basis
  AND has.basis IN $basis
WITH owner, measure, initiative, hasMeasure, has
ORDER BY initiative.sortKey
WITH owner, measure, hasMeasure, collect(has) AS initiatives
RETURN measure,
  CASE WHEN owner:Policy THEN owner END AS policy,
  size(initiatives) AS initiatives,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [hasMeasure] + initiatives AS evidence
ORDER BY measure.sortKey
