//+ id: measure-project-matrix
//+ title: {ja: 施策と重点プロジェクトの対応表, en: Measures and priority projects}
//+ question:
//+   - "施策と重点プロジェクトの対応表を見せてください"
//+   - "重点プロジェクトはどの施策を束ねますか"
//+   - "Which measures belong to which priority projects?"
//+ asks:
//+   - {of: [measure], has: [project], also: [matrix]}
//+ tags: [project, matrix]
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   project: {type: node, title: {ja: 重点プロジェクト, en: Priority project}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [matrix, table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、重点プロジェクトに束ねられる施策がありません。文書がプロジェクトと施策の対応を述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases no measure belongs to a priority project. Where the documents do not say which measures a project bundles, the answer on "stated" alone is empty; include "analyst".
MATCH (project:Project {dataset: $dataset})-[bundles:BUNDLES]->(measure:Measure)
WHERE bundles.basis IN $basis
RETURN measure,
  project,
  bundles.strength AS strength,
  bundles.basis AS basis,
  coalesce(bundles.rationale, bundles.quote) AS rationale,
  COLLECT {
    UNWIND [measure, project] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [bundles] AS evidence
ORDER BY measure.sortKey, project.sortKey
