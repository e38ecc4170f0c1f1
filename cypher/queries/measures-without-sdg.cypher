//+ id: measures-without-sdg
//+ title: {ja: SDGsに結び付いていない施策, en: Measures without an SDG}
//+ question:
//+   - "SDGsに結び付いていない施策はどれですか"
//+   - "SDGsのゴールがない施策"
//+   - "Which measures are linked to no SDG?"
//+ asks:
//+   - {of: [measure], lacks: [sdg], also: [comprehensive plan, strategy, plan]}
//+ tags: [gap, sdg, plan]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   policy: {type: node, title: {ja: 政策・基本目標, en: Policy}}
//+   plan: {type: string, title: {ja: 計画, en: Plan}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にあるSDGs, en: Found on other bases}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画, 総合戦略], title: {ja: 総合計画と総合戦略の施策, en: measures of the comprehensive plan and the strategy}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、SDGsに結び付いていない施策はありません。
//+   en: On the chosen bases there is no measure without an SDG.
MATCH (plan:Plan {dataset: $dataset})
WHERE plan.kind IN ['総合計画', '総合戦略']
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WHERE NOT EXISTS {
  MATCH (measure)-[contributes:CONTRIBUTES_TO]->(:SdgGoal)
  WHERE contributes.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[has:HAS_MEASURE]->(measure)
WHERE has.basis IN $basis
WITH measure, policy, plan,
  [edge IN [has] WHERE edge IS NOT NULL] AS containment,
  COLLECT {
    MATCH (measure)-[contributes:CONTRIBUTES_TO]->(:SdgGoal)
    RETURN DISTINCT contributes.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (examination:Examination {question: 'CONTRIBUTES_TO'})-[about:ABOUT]->(measure)
    RETURN about
    ORDER BY examination.sortKey
  } AS examinations
WITH measure, policy, plan, containment, otherBases, examinations, [about IN examinations WHERE about.basis IN $basis] AS judgements
RETURN measure,
  policy,
  plan.title AS plan,
  '寄与するSDGs' AS lookedFor,
  CASE
    WHEN any(other IN otherBases WHERE other <> 'machine') THEN 'on-other-bases'
    WHEN size(examinations) > 0 THEN 'none'
    ELSE 'not-examined'
  END AS state,
  otherBases,
  [judgement IN judgements | judgement.rationale] AS rationale,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  containment + judgements AS evidence
ORDER BY measure.sortKey
