//+ id: generation-changes
//+ title: {ja: 総合戦略から総合計画への施策の変化, en: How measures changed from the strategy to the plan}
//+ question:
//+   - "第2期総合戦略から第3次総合計画で施策はどう変わりましたか"
//+   - "計画の世代の間で分割、統合、新設された施策はどれですか"
//+   - "新しく加わった施策"
//+   - "Which measures were split, merged, renamed or newly added between the two plans?"
//+ tags: [plan]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   change: {type: string, title: {ja: 変化, en: Change}}
//+   successors: {type: node, title: {ja: 続く施策, en: Goes on in}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にあるつながり, en: Found on other bases}}
//+   kpis: {type: node, title: {ja: 元の施策のKPI, en: KPIs of the measure}}
//+   kpiComparison: {type: string, title: {ja: KPIの比較, en: Comparison of KPIs}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、総合戦略の施策から総合計画の施策に続くつながりがありません。文書は施策ごとの引き継ぎ先を述べていないので、「明示」だけでは変化を示せません。「判断」を含めて調べてください。
//+   en: On the chosen bases no measure of the strategy goes on in the plan. The documents do not say where each measure goes on, so "stated" alone shows no change; include "analyst".
MATCH (plan:Plan {dataset: $dataset})
WHERE plan.kind IN ['総合計画', '総合戦略']
WITH plan,
  EXISTS {
    MATCH (:Measure {dataset: $dataset})-[said:CONTINUED_BY]->(:Measure)
    WHERE said.basis IN $basis
  } AS isKnown
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WITH measure, isKnown, plan.kind = '総合戦略' AS isOld,
  COLLECT {
    MATCH (measure)-[continued:CONTINUED_BY]->(next:Measure)
    WHERE continued.basis IN $basis
    RETURN next
    ORDER BY next.sortKey
  } AS successors,
  COLLECT {
    MATCH (measure)-[continued:CONTINUED_BY]-(:Measure)
    WHERE continued.basis IN $basis
    RETURN continued
    ORDER BY continued.key
  } AS own,
  COLLECT {
    MATCH (measure)-[continued:CONTINUED_BY]->(next:Measure)<-[joined:CONTINUED_BY]-(other:Measure)
    WHERE continued.basis IN $basis AND joined.basis IN $basis AND other <> measure
    RETURN DISTINCT joined
    ORDER BY joined.key
  } AS joins,
  COLLECT {
    MATCH (measure)-[judged:CONTINUED_BY]-(:Measure)
    WHERE NOT judged.basis IN $basis
    RETURN DISTINCT judged.basis AS basis
    ORDER BY basis
  } AS otherBases,
  COLLECT {
    MATCH (measure)-[measured:MEASURED_BY]->(:Kpi)
    WHERE measured.basis IN $basis
    RETURN measured
    ORDER BY measured.key
  } AS measurements
WHERE isOld OR size(own) = 0
RETURN measure,
  CASE
    // Where nothing is said about any continuation, nothing has ended and nothing is new.
    // A suggestion that nobody has looked at says nothing either.
    WHEN NOT isKnown OR size(own) = 0 AND any(other IN otherBases WHERE other <> 'machine') THEN 'none'
    WHEN NOT isOld THEN 'new'
    // It may itself go on from an earlier one.
    WHEN size(successors) = 0 THEN 'ended'
    WHEN size(successors) > 1 AND size(joins) > 0 THEN 'split-and-merged'
    WHEN size(successors) > 1 THEN 'split'
    WHEN size(joins) > 0 THEN 'merged'
    WHEN successors[0].title = measure.title THEN 'kept'
    ELSE 'renamed'
  END AS change,
  successors,
  otherBases,
  COLLECT {
    MATCH (measure)-[measured:MEASURED_BY]->(kpi:Kpi)
    WHERE isOld AND measured.basis IN $basis
    RETURN kpi
    ORDER BY kpi.sortKey
  } AS kpis,
  CASE
    WHEN NOT isOld OR size(measurements) = 0 THEN null
    WHEN any(next IN successors WHERE EXISTS {
      MATCH (next)-[counted:MEASURED_BY]->(:Kpi)
      WHERE counted.basis IN $basis
    }) THEN 'has-counterpart'
    ELSE 'no-counterpart'
  END AS kpiComparison,
  COLLECT {
    UNWIND [measure] + successors AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  own + joins + CASE WHEN isOld THEN measurements ELSE [] END AS evidence
ORDER BY isOld DESC, measure.sortKey
