//+ id: project-measures
//+ title: {ja: 重点プロジェクトが束ねる施策, en: Measures that a priority project bundles}
//+ question:
//+   - "{project}はどの施策を束ねますか"
//+   - "{project}の施策"
//+   - "Which measures does {project} bundle?"
//+ asks:
//+   - {of: [measure], also: [project]}
//+ tags: [project]
//+ params:
//+   project: {type: node, label: Project, required: true, title: {ja: 重点プロジェクト, en: Priority project}}
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   policy: {type: node, title: {ja: 政策, en: Policy}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Measure, plans: [総合計画], title: {ja: 総合計画の施策, en: measures of the comprehensive plan}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、このプロジェクトが束ねる施策がありません。文書がプロジェクトと施策の対応を述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases this project bundles no measure. Where the documents do not say which measures a project bundles, the answer on "stated" alone is empty; include "analyst".
MATCH (project:Element:Project {id: $project, dataset: $dataset})-[bundles:BUNDLES]->(measure:Measure)
WHERE bundles.basis IN $basis
OPTIONAL MATCH (policy:Policy)-[has:HAS_MEASURE]->(measure)
WHERE has.basis IN $basis
RETURN measure,
  policy,
  bundles.strength AS strength,
  bundles.basis AS basis,
  coalesce(bundles.rationale, bundles.quote) AS rationale,
  COLLECT {
    UNWIND [project, measure] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [edge IN [bundles, has] WHERE edge IS NOT NULL] AS evidence
ORDER BY strength, measure.sortKey
