//+ id: plan-succession
//+ title: {ja: 計画どうしの引き継ぎと関係, en: How plans follow and build on each other}
//+ question:
//+   - "計画はどのように引き継がれましたか"
//+   - "総合戦略と総合計画はどう関係しますか"
//+   - "どの計画がどの計画に基づいていますか"
//+   - "How do the plans follow each other?"
//+ asks:
//+   - {of: [plan, comprehensive plan, strategy], says: [continue, rely, relate], also: [plan, comprehensive plan, strategy]}
//+ tags: [plan]
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   relation: {type: string, title: {ja: 関係, en: Relation}}
//+   otherPlan: {type: node, title: {ja: 相手の計画, en: Other plan}}
//+   quote: {type: string, title: {ja: 文書の言葉, en: Words of the document}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、計画どうしの関係がありません。後継・一体化・基礎・勘案の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no plan is related to another. Succession, integration and reference between plans are "stated" in the documents.
MATCH (plan:Plan|Project {dataset: $dataset})-[edge:SUCCEEDED_BY|INTEGRATED_INTO|BASED_ON|TAKES_ACCOUNT_OF]->(otherPlan:Plan|Project)
WHERE edge.basis IN $basis
RETURN plan,
  type(edge) AS relation,
  otherPlan,
  edge.quote AS quote,
  edge.locator AS locator,
  edge.documentStatus AS documentStatus,
  [edge] AS evidence
ORDER BY CASE relation WHEN 'SUCCEEDED_BY' THEN 1 WHEN 'INTEGRATED_INTO' THEN 2 WHEN 'BASED_ON' THEN 3 ELSE 4 END,
  plan.sortKey,
  otherPlan.sortKey
