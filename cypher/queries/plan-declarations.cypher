//+ id: plan-declarations
//+ title: {ja: 理念のほかに計画や文書が述べていること, en: What plans and documents declare besides mission and vision}
//+ question:
//+   - "計画や文書は、理念のほかに何を述べていますか"
//+   - "計画に書かれた「{kind}」は何ですか"
//+   - "{plan}に書かれた「{kind}」は何ですか"
//+   - "What do the plans declare besides mission, vision and values?"
//+ asks:
//+   - {of: [記載, 運営方針], also: [plan, document, mission]}
//+ tags: [plan]
//+ params:
//+   plan: {type: node, label: Plan, title: {ja: 計画, en: Plan}}
//+   kind:
//+     type: enum
//+     title: {ja: 種別, en: Kind}
//+     values:
//+       重点プロジェクト全体: {ja: 重点プロジェクト全体, en: all priority projects}
//+       運営方針: {ja: 運営方針, en: principles of running the city}
//+       3つの共生: {ja: 3つの共生, en: three kinds of living together}
//+       まちづくり重点プログラム: {ja: まちづくり重点プログラム, en: key programmes}
//+       進行管理の段階: {ja: 進行管理（PDCA）の段階, en: stages of the PDCA cycle}
//+       施策ページの項目: {ja: 施策ページの項目, en: fields of a measure's page}
//+       構成の変更: {ja: 構成の変更, en: changes between the plans}
//+       計画人口: {ja: 計画人口, en: planned population}
//+ columns:
//+   statement: {type: node, title: {ja: 記載, en: Statement}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   text: {type: string, title: {ja: 本文, en: Text}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   value: {type: number, title: {ja: 値, en: Value}}
//+   unit: {type: string, title: {ja: 単位, en: Unit}}
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠と条件では、理念のほかの記載がありません。記載は文書に書かれた「明示」です。
//+   en: On the chosen bases and conditions nothing is declared besides mission, vision and values. What the documents say is "stated".
MATCH (plan:Plan {dataset: $dataset})-[has:HAS_STATEMENT]->(statement:Statement)
WHERE has.basis IN $basis
  AND statement.kind IN ['重点プロジェクト全体', '運営方針', '3つの共生', 'まちづくり重点プログラム', '進行管理の段階', '施策ページの項目', '構成の変更', '計画人口']
  AND ($plan IS NULL OR plan.id = $plan)
  AND ($kind IS NULL OR statement.kind = $kind)
RETURN statement,
  statement.kind AS kind,
  statement.number AS number,
  // Where there is no more than a name, the name is what the document has.
  coalesce(statement.text, statement.rawText, statement.title) AS text,
  statement.textKind AS textKind,
  statement.valueNumber AS value,
  statement.valueUnit AS unit,
  plan,
  statement.note AS note,
  has.locator AS locator,
  has.documentStatus AS documentStatus,
  [has] AS evidence
ORDER BY plan.sortKey, statement.sortKey
