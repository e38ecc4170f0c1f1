//+ id: measures-without-manifesto-item
//+ title: {ja: マニフェスト項目が沿わない施策, en: Measures of the plan without a manifesto item}
//+ question:
//+   - "マニフェスト項目が対応しない施策はどれですか"
//+   - "総合計画の施策のうちマニフェストにないものはどれですか"
//+   - "Which measures of the plan have no manifesto item?"
//+ asks:
//+   - {of: [measure], lacks: [manifesto, item], also: [comprehensive plan, plan]}
//+ tags: [gap, manifesto, plan]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   policy: {type: node, title: {ja: 政策, en: Policy}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある項目, en: Found on other bases}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画], title: {ja: 総合計画の施策, en: measures of the comprehensive plan}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、沿う項目のない施策はありません。
//+   en: On the chosen bases there is no measure without a manifesto item.
MATCH (plan:Plan {dataset: $dataset, kind: '総合計画'})
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WHERE NOT EXISTS {
  MATCH (:ManifestoItem)-[aligns:ALIGNS_WITH]->(measure)
  WHERE aligns.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[has:HAS_MEASURE]->(measure)
WHERE has.basis IN $basis
RETURN measure,
  policy,
  '沿うマニフェスト項目' AS lookedFor,
  // The items were asked which measures they align with; once each was, a measure that none named has none.
  CASE
    WHEN EXISTS {
      MATCH (:ManifestoItem)-[aligns:ALIGNS_WITH]->(measure)
      WHERE aligns.basis <> 'machine'
    } THEN 'on-other-bases'
    WHEN NOT EXISTS { (:ManifestoItem {dataset: $dataset}) } THEN 'not-examined'
    WHEN EXISTS {
      MATCH (item:ManifestoItem {dataset: $dataset})
      WHERE NOT EXISTS {
        MATCH (item)-[judged:ALIGNS_WITH]->(:Measure)
        WHERE judged.basis <> 'machine'
      }
        AND NOT EXISTS { (:Examination {question: 'ALIGNS_WITH'})-[:ABOUT]->(item) }
    } THEN 'not-examined'
    ELSE 'none'
  END AS state,
  COLLECT {
    MATCH (:ManifestoItem)-[aligns:ALIGNS_WITH]->(measure)
    RETURN DISTINCT aligns.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN measure.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [edge IN [has] WHERE edge IS NOT NULL] AS evidence
ORDER BY measure.sortKey
