//+ id: strategy-measures-without-continuation
//+ title: {ja: 総合計画に続き先のない総合戦略の施策, en: Measures of the strategy that go on nowhere}
//+ question:
//+   - "総合計画に引き継がれていない総合戦略の施策はどれですか"
//+   - "続き先のない具体的な施策"
//+   - "Which measures of the strategy go on nowhere?"
//+ asks:
//+   - {of: [measure], lacks: [continue], also: [strategy, comprehensive plan, plan]}
//+ tags: [gap, plan]
//+ columns:
//+   measure: {type: node, title: {ja: 総合戦略の施策, en: Measure of the strategy}}
//+   policy: {type: node, title: {ja: 基本目標, en: Goal of the strategy}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある続き先, en: Found on other bases}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合戦略], title: {ja: 総合戦略の施策, en: measures of the strategy}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、続き先のない施策はありません。
//+   en: On the chosen bases there is no measure that goes on nowhere.
MATCH (plan:Plan {dataset: $dataset, kind: '総合戦略'})
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WHERE NOT EXISTS {
  MATCH (measure)-[continued:CONTINUED_BY]->(:Measure)
  WHERE continued.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[has:HAS_MEASURE]->(measure)
WHERE has.basis IN $basis
WITH measure, policy,
  [edge IN [has] WHERE edge IS NOT NULL] AS containment,
  COLLECT {
    MATCH (measure)-[continued:CONTINUED_BY]->(:Measure)
    RETURN DISTINCT continued.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (examination:Examination {question: 'CONTINUED_BY'})-[about:ABOUT]->(measure)
    RETURN about
    ORDER BY examination.sortKey
  } AS examinations
WITH measure, policy, containment, otherBases, examinations, [about IN examinations WHERE about.basis IN $basis] AS judgements
RETURN measure,
  policy,
  '続く総合計画の施策' AS lookedFor,
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
