//+ id: projects
//+ title: {ja: 重点プロジェクトの一覧, en: Priority projects}
//+ question:
//+   - "重点プロジェクトは何ですか"
//+   - "重点プロジェクトはいくつありますか"
//+   - "重点プロジェクトの名前を一覧で見せてください"
//+   - "Which priority projects are there?"
//+ asks:
//+   - {of: [project], also: [comprehensive plan, plan, name, strategy]}
//+ tags: [project, plan]
//+ columns:
//+   project: {type: node, title: {ja: 重点プロジェクト, en: Priority project}}
//+   number: {type: string, title: {ja: 番号, en: Number}}
//+   text: {type: string, title: {ja: 内容, en: Content}}
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Project, title: {ja: 重点プロジェクト, en: priority projects}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、重点プロジェクトが見つかりません。計画が重点プロジェクトをもつことは「明示」によります。
//+   en: On the chosen bases no priority project is found. That a plan has a project is "stated".
MATCH (plan:Plan {dataset: $dataset})-[has:HAS_PROJECT]->(project:Project)
WHERE has.basis IN $basis
RETURN project,
  project.number AS number,
  project.text AS text,
  plan,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN project.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [has] AS evidence
ORDER BY project.sortKey
