//+ id: measure-sdg-matrix
//+ title: {ja: 施策とSDGsの対応表, en: Measures and SDGs}
//+ question:
//+   - "施策とSDGsの対応表を見せてください"
//+   - "どの施策がどのSDGsに寄与しますか"
//+   - "{plan}の施策とSDGsの対応"
//+   - "Which measures contribute to which SDGs?"
//+ asks:
//+   - {of: [measure], has: [sdg], also: [matrix, comprehensive plan, strategy, plan]}
//+   - {of: [sdg], has: [comprehensive plan, strategy, matrix], also: [matrix, measure]}
//+ tags: [sdg, plan]
//+ params:
//+   plan: {type: node, label: Plan, choices: plans-with-policies, title: {ja: 計画, en: Plan}}
//+   strength:
//+     type: enum
//+     title: {ja: つながりの強さ, en: Strength}
//+     values: {primary: {ja: 主, en: primary}, secondary: {ja: 従, en: secondary}}
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   goal: {type: node, title: {ja: SDGsのゴール, en: SDG}}
//+   plan: {type: string, title: {ja: 計画, en: Plan}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画, 総合戦略], within: plan, title: {ja: 総合計画と総合戦略の施策, en: measures of the comprehensive plan and the strategy}}
//+ views: [matrix, table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠と条件では、SDGsに結び付く施策がありません。文書が施策のSDGsを述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases and conditions no measure is linked to an SDG. Where the documents state no SDG for a measure, the answer on "stated" alone is empty; include "analyst".
MATCH (measure:Measure {dataset: $dataset})-[contributes:CONTRIBUTES_TO]->(goal:SdgGoal)
WHERE contributes.basis IN $basis
  AND ($plan IS NULL OR measure.plan = $plan)
  AND ($strength IS NULL OR contributes.strength = $strength)
OPTIONAL MATCH (plan:Element:Plan {id: measure.plan})
RETURN measure,
  goal,
  plan.title AS plan,
  contributes.strength AS strength,
  contributes.basis AS basis,
  coalesce(contributes.rationale, contributes.quote) AS rationale,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [contributes] AS evidence
ORDER BY measure.sortKey, goal.sortKey
