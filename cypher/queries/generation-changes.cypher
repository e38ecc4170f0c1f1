//+ id: generation-changes
//+ title:
//+   ja: 総合戦略の施策が総合計画でどうなったか（第2期総合戦略に対応する施策がないものを含む）
//+   en: What became of the strategy's measures in the plan, and which measures of the plan have no counterpart in the strategy
//+ question:
//+   - "第2期総合戦略から第3次総合計画で施策はどう変わりましたか"
//+   - "計画の世代の間で分割、統合された施策はどれですか"
//+   - "新しく加わった施策、新設された施策は分かりますか"
//+   - "第2期総合戦略に対応する施策がない第3次総合計画の施策"
//+   - "Which measures were split, merged or renamed between the two plans, and can newly added ones be told?"
//+ asks:
//+   - {of: [measure, plan, comprehensive plan], says: [変わる], also: [strategy, plan, comprehensive plan, continue]}
//+ tags: [plan]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   change: {type: string, title: {ja: 変化, en: Change}}
//+   reason: {type: string, title: {ja: そう言える範囲, en: How far that can be said}}
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
  // A measure without a counterpart is new only where the measures of the plan before are known.
  COLLECT {
    MATCH (strategy:Plan {dataset: $dataset, kind: '総合戦略'})
    WHERE EXISTS {
      MATCH (measure:Measure {dataset: $dataset})
      WHERE measure.plan = strategy.id
    }
    RETURN coalesce(strategy.number + strategy.kind, strategy.title) AS name
    ORDER BY strategy.sortKey
  } AS strategies,
  COLLECT {
    MATCH (before:Plan {dataset: $dataset, kind: '総合計画'})
    WHERE before <> plan AND NOT EXISTS {
      MATCH (measure:Measure {dataset: $dataset})
      WHERE measure.plan = before.id
    }
    RETURN before.title AS title
    ORDER BY before.sortKey
  } AS unknown,
  EXISTS {
    MATCH (:Measure {dataset: $dataset})-[said:CONTINUED_BY]->(:Measure)
    WHERE said.basis IN $basis
  } AS isKnown
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WITH measure, isKnown, strategies, unknown, plan.kind = '総合戦略' AS isOld,
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
    // Where nothing is said about any continuation, nothing has ended.
    // A suggestion that nobody has looked at says nothing either.
    WHEN NOT isKnown OR size(own) = 0 AND any(other IN otherBases WHERE other <> 'machine') THEN 'none'
    WHEN NOT isOld THEN 'no-counterpart-in-strategy'
    // It may itself go on from an earlier one.
    WHEN size(successors) = 0 THEN 'ended'
    WHEN size(successors) > 1 AND size(joins) > 0 THEN 'split-and-merged'
    WHEN size(successors) > 1 THEN 'split'
    WHEN size(joins) > 0 THEN 'merged'
    WHEN successors[0].title = measure.title THEN 'kept'
    ELSE 'renamed'
  END AS change,
  CASE
    WHEN isKnown AND NOT isOld AND none(other IN otherBases WHERE other <> 'machine') AND size(strategies) > 0
      THEN strategies[0] + 'に対応する施策がない。'
        + CASE WHEN size(unknown) > 0 THEN '「' + unknown[0] + '」の施策はどの資料にもないので、新しい施策かどうかは分からない。' ELSE '' END
  END AS reason,
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
