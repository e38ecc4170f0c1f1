//+ id: sdg-elements
//+ title: {ja: SDGsのゴールに寄与する施策, en: Measures that contribute to an SDG}
//+ question:
//+   - "「{goal}」に寄与する施策はどれですか"
//+   - "「{goal}」に関係する取組"
//+   - "SDGsの「{goal}」には何が結び付いていますか"
//+   - "Which measures contribute to {goal}?"
//+ asks:
//+   - {of: [measure, initiative], also: [sdg, plan]}
//+ tags: [sdg]
//+ params:
//+   goal: {type: node, label: SdgGoal, required: true, title: {ja: SDGsのゴール, en: SDG}}
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   plan: {type: string, title: {ja: 計画, en: Plan}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   items: {type: node, title: {ja: 施策に沿うマニフェスト項目, en: Manifesto items aligned with the measure}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画, 総合戦略], title: {ja: 総合計画と総合戦略の施策, en: measures of the comprehensive plan and the strategy}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、このゴールに寄与する施策がありません。文書が施策のSDGsを述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases no measure contributes to this goal. Where the documents state no SDG for a measure, the answer on "stated" alone is empty; include "analyst".
// From the city to the goal: the links of every city end at the goal.
MATCH (measure:Measure {dataset: $dataset})-[contributes:CONTRIBUTES_TO]->(goal:SdgGoal)
WHERE goal.id = $goal
  AND contributes.basis IN $basis
OPTIONAL MATCH (plan:Element:Plan {id: measure.plan})
WITH measure, plan, contributes,
  COLLECT {
    MATCH (item:ManifestoItem)-[aligns:ALIGNS_WITH]->(measure)
    WHERE aligns.basis IN $basis
    RETURN aligns
    ORDER BY item.sortKey
  } AS alignments
RETURN measure,
  plan.title AS plan,
  contributes.strength AS strength,
  contributes.basis AS basis,
  coalesce(contributes.rationale, contributes.quote) AS rationale,
  [aligns IN alignments | startNode(aligns)] AS items,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [contributes] + alignments AS evidence
ORDER BY strength, measure.sortKey
