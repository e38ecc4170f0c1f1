//+ id: project-national-directions
//+ title: {ja: 重点プロジェクトが勘案する国の施策の方向, en: National directions that the priority projects consider}
//+ question:
//+   - "重点プロジェクトは国のどの方向を勘案していますか"
//+   - "国の総合戦略の施策の方向と重点プロジェクトの対応"
//+   - "Which national directions do the priority projects consider?"
//+ asks:
//+   - {of: [direction, project], has: [nation], also: [strategy, project, consider, measure]}
//+ tags: [project, plan]
//+ columns:
//+   project: {type: node, title: {ja: 重点プロジェクト, en: Priority project}}
//+   direction: {type: node, title: {ja: 国の施策の方向, en: National direction}}
//+   quote: {type: string, title: {ja: 文書の言葉, en: Words of the document}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [matrix, table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、国の施策の方向を勘案するプロジェクトがありません。この関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no project considers a national direction. This relation is "stated" in the documents.
MATCH (project:Project {dataset: $dataset})-[considers:CONSIDERS]->(direction:NationalDirection)
WHERE considers.basis IN $basis
RETURN project,
  direction,
  considers.quote AS quote,
  considers.locator AS locator,
  considers.documentStatus AS documentStatus,
  [considers] AS evidence
ORDER BY project.sortKey, direction.sortKey
