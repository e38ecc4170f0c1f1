//+ id: measures-without-project
//+ title: {ja: 重点プロジェクトに束ねられていない施策, en: Measures that no priority project bundles}
//+ question:
//+   - "重点プロジェクトに入っていない施策はどれですか"
//+   - "どの重点プロジェクトにも属さない重点施策"
//+   - "Which measures does no priority project bundle?"
//+ asks:
//+   - {of: [measure], lacks: [project], also: [comprehensive plan, plan]}
//+ tags: [gap, project, plan]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   policy: {type: node, title: {ja: 政策, en: Policy}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にあるプロジェクト, en: Found on other bases}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画], title: {ja: 総合計画の施策, en: measures of the comprehensive plan}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、束ねるプロジェクトのない施策はありません。
//+   en: On the chosen bases there is no measure without a project.
MATCH (plan:Plan {dataset: $dataset, kind: '総合計画'})
WITH plan,
  NOT EXISTS { (plan)-[:HAS_PROJECT]->(:Project) }
  OR EXISTS {
    MATCH (plan)-[:HAS_PROJECT]->(project:Project)
    WHERE NOT EXISTS {
      MATCH (project)-[judged:BUNDLES]->(:Measure)
      WHERE judged.basis <> 'machine'
    }
      AND NOT EXISTS { (:Examination {question: 'BUNDLES'})-[:ABOUT]->(project) }
  } AS isOpen
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
WHERE NOT EXISTS {
  MATCH (:Project)-[bundles:BUNDLES]->(measure)
  WHERE bundles.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[has:HAS_MEASURE]->(measure)
WHERE has.basis IN $basis
RETURN measure,
  policy,
  '束ねる重点プロジェクト' AS lookedFor,
  // The projects were asked which measures they bundle; once each was, a measure that none named has none.
  CASE
    WHEN EXISTS {
      MATCH (:Project)-[bundles:BUNDLES]->(measure)
      WHERE bundles.basis <> 'machine'
    } THEN 'on-other-bases'
    WHEN isOpen THEN 'not-examined'
    ELSE 'none'
  END AS state,
  COLLECT {
    MATCH (:Project)-[bundles:BUNDLES]->(measure)
    RETURN DISTINCT bundles.basis AS other
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
