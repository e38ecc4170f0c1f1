//+ id: plan-statements
//+ title: {ja: 計画のミッション・ビジョン・バリュー, en: "Mission, vision and values of the plans"}
//+ question:
//+   - "総合計画のミッション・ビジョン・バリューは何ですか"
//+   - "市の将来ビジョンは何ですか"
//+   - "What are the mission, vision and values?"
//+ asks:
//+   - {of: [mission], also: [comprehensive plan, plan]}
//+ tags: [plan]
//+ columns:
//+   statement: {type: node, title: {ja: 理念, en: Statement}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   text: {type: string, title: {ja: 本文, en: Text}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、理念を掲げる計画がありません。計画の理念は文書に書かれた「明示」です。
//+   en: On the chosen bases no plan has a statement. The statements of a plan are "stated" in the documents.
MATCH (plan:Plan {dataset: $dataset})-[has:HAS_STATEMENT]->(statement:Statement)
WHERE has.basis IN $basis
  // What else a document declares is told by plan-declarations.
  AND NOT statement.kind IN ['重点プロジェクト全体', '運営方針', '3つの共生', 'まちづくり重点プログラム', '進行管理の段階', '施策ページの項目', '構成の変更', '計画人口']
RETURN statement,
  statement.kind AS kind,
  statement.text AS text,
  statement.textKind AS textKind,
  plan,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN statement.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [has] AS evidence
ORDER BY plan.sortKey, statement.sortKey
