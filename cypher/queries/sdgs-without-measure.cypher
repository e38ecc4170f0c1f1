//+ id: sdgs-without-measure
//+ title: {ja: 施策のないSDGsのゴール, en: SDGs without a measure}
//+ question:
//+   - "施策のないSDGsのゴールはどれですか"
//+   - "どの施策も寄与していないSDGs"
//+   - "Which SDGs does no measure contribute to?"
//+ asks:
//+   - {of: [sdg], lacks: [measure]}
//+ tags: [gap, sdg]
//+ columns:
//+   goal: {type: node, title: {ja: SDGsのゴール, en: SDG}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある施策, en: Found on other bases}}
//+   examined: {type: number, title: {ja: 検討した施策の数, en: Measures examined}}
//+   measures: {type: number, title: {ja: 施策の数, en: Measures}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: SdgGoal, title: {ja: SDGsのゴール, en: SDGs}}
//+ views: [table]
//+ whenEmpty:
//+   ja: 選んだ根拠では、寄与する施策のないゴールはありません。
//+   en: On the chosen bases there is no goal without a measure.
MATCH (plan:Plan {dataset: $dataset})
WHERE plan.kind IN ['総合計画', '総合戦略']
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WITH collect(measure) AS measures
WITH measures,
  size([measure IN measures
    WHERE EXISTS {
        MATCH (measure)-[judged:CONTRIBUTES_TO]->(:SdgGoal)
        WHERE judged.basis <> 'machine'
      }
      OR EXISTS { (:Examination {question: 'CONTRIBUTES_TO'})-[:ABOUT]->(measure) }
  ]) AS examined,
  // From the city to the goals: the links of every city end at a goal.
  COLLECT {
    UNWIND measures AS measure
    MATCH (measure)-[contributes:CONTRIBUTES_TO]->(:SdgGoal)
    RETURN contributes
  } AS links
MATCH (goal:SdgGoal)
WHERE none(link IN links WHERE endNode(link) = goal AND link.basis IN $basis)
RETURN goal,
  '寄与する施策' AS lookedFor,
  CASE
    WHEN any(link IN links WHERE endNode(link) = goal AND link.basis <> 'machine') THEN 'on-other-bases'
    WHEN size(measures) > 0 AND examined = size(measures) THEN 'none'
    ELSE 'not-examined'
  END AS state,
  COLLECT {
    UNWIND links AS link
    WITH link
    WHERE endNode(link) = goal
    RETURN DISTINCT link.basis AS other
    ORDER BY other
  } AS otherBases,
  examined,
  size(measures) AS measures,
  [] AS evidence
ORDER BY goal.sortKey
