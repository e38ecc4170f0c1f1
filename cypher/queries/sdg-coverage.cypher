//+ id: sdg-coverage
//+ title: {ja: SDGsの17のゴールと施策の数, en: How many measures touch each SDG}
//+ question:
//+   - "SDGsのゴールごとに施策はいくつありますか"
//+   - "どのSDGsに施策が多いですか"
//+   - "施策のないSDGsのゴールはありますか"
//+   - "How many measures touch each SDG?"
//+ asks:
//+   - {of: [sdg, measure], has: [数], also: [sdg, measure], forms: [largest]}
//+   - {of: [sdg], also: [measure], forms: [largest]}
//+ tags: [sdg, quality]
//+ columns:
//+   goal: {type: node, title: {ja: SDGsのゴール, en: SDG}}
//+   measures: {type: number, title: {ja: 施策の数, en: Measures}}
//+   primary: {type: number, title: {ja: うち主, en: Primary}}
//+   secondary: {type: number, title: {ja: うち従, en: Secondary}}
//+   comprehensivePlan: {type: number, title: {ja: うち総合計画, en: In the comprehensive plan}}
//+   strategy: {type: number, title: {ja: うち総合戦略, en: In the strategy}}
//+   stated: {type: number, title: {ja: 根拠：明示, en: Stated}}
//+   derived: {type: number, title: {ja: 根拠：導出, en: Derived}}
//+   analyst: {type: number, title: {ja: 根拠：判断, en: Analyst}}
//+   machine: {type: number, title: {ja: 根拠：機械, en: Machine}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、どのゴールにも施策が結び付いていません。文書が施策のSDGsを述べていなければ、「明示」だけではすべて0になります。「判断」を含めて調べてください。
//+   en: On the chosen bases no measure is linked to any goal. Where the documents state no SDG for a measure, every count on "stated" alone is 0; include "analyst".
MATCH (goal:SdgGoal)
OPTIONAL MATCH (goal)<-[contributes:CONTRIBUTES_TO]-(measure:Measure {dataset: $dataset})
WHERE contributes.basis IN $basis
OPTIONAL MATCH (plan:Element:Plan {id: measure.plan})
WITH goal, measure, plan, contributes
ORDER BY measure.sortKey
WITH goal,
  collect(contributes) AS evidence,
  collect(measure) AS measures,
  collect(plan.kind) AS kinds
RETURN goal,
  size(measures) AS measures,
  size([edge IN evidence WHERE edge.strength = 'primary']) AS primary,
  size([edge IN evidence WHERE edge.strength = 'secondary']) AS secondary,
  size([kind IN kinds WHERE kind = '総合計画']) AS comprehensivePlan,
  size([kind IN kinds WHERE kind = '総合戦略']) AS strategy,
  size([edge IN evidence WHERE edge.basis = 'stated']) AS stated,
  size([edge IN evidence WHERE edge.basis = 'derived']) AS derived,
  size([edge IN evidence WHERE edge.basis = 'analyst']) AS analyst,
  size([edge IN evidence WHERE edge.basis = 'machine']) AS machine,
  COLLECT {
    UNWIND measures AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY goal.sortKey
